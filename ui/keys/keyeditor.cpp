#include "ui/keys/keyeditor.h"

#include "ui/controls/buttonrow.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keypresets.h"
#include "ui/keys/keyrecorder.h"
#include "ui/keys/keytext.h"
#include "ui/looks/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr QSize FirstSize{640, 620};

QPushButton *button(const QString &text)
{
    auto *made = new QPushButton(text);
    made->setAutoDefault(false); // Enter is the recorder's
    return made;
}

QString textOf(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts.append(keyText(sequence));
    //: between the keys of one action
    return texts.join(KeyEditor::tr(" or "));
}

} // namespace

KeyEditor::KeyEditor(KeyMap &map, QWidget *parent) : QDialog(parent), m_map(map)
{
    setWindowTitle(tr("Change keys"));
    m_actions = new QTreeWidget;
    m_actions->setAccessibleName(tr("Actions"));
    m_actions->setHeaderLabels({tr("Action"), tr("Keys")});
    m_actions->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_actions->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_actions->header()->setStretchLastSection(false);
    m_actions->setRootIsDecorated(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(makeHead());
    column->addWidget(m_actions, 1);
    column->addWidget(makeChange());
    column->addWidget(makeFoot());
    connect(m_actions, &QTreeWidget::currentItemChanged, this, &KeyEditor::showChoice);
    connect(m_actions, &QTreeWidget::itemActivated, m_recorder, qOverload<>(&QWidget::setFocus));
    connect(&m_map, &KeyMap::changed, this, &KeyEditor::fill);
    fill();
    resize((FirstSize * Fonts::scale()).boundedTo(screen()->availableSize() * 9 / 10));
    m_search->setFocus();
}

QWidget *KeyEditor::makeHead()
{
    auto *head = new QWidget;
    auto *form = new QFormLayout(head);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find a key or an action"));
    m_search->setClearButtonEnabled(true);
    m_preset = new QComboBox;
    for (const KeyPreset &preset : keyPresets())
        m_preset->addItem(preset.name, preset.id);
    m_singleKeys = new QComboBox;
    m_singleKeys->addItems({tr("On"), tr("With Alt only"), tr("Off")}); // as SingleKeys
    form->addRow(tr("&Find"), m_search);
    form->addRow(tr("&Preset"), m_preset);
    form->addRow(tr("&Single-key shortcuts"), m_singleKeys);
    connect(m_search, &QLineEdit::textChanged, this, &KeyEditor::filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_recorder->setFocus(); });
    connect(m_preset, &QComboBox::activated, this, &KeyEditor::adoptScheme);
    connect(m_singleKeys, &QComboBox::activated, this, &KeyEditor::adoptScheme);
    return head;
}

QWidget *KeyEditor::makeChange()
{
    auto *change = new QWidget;
    auto *row = new ButtonRow(Qt::AlignLeft);
    m_recorder = new KeyRecorder;
    m_add = button(tr("&Add"));
    m_remove = button(tr("&Remove keys"));
    m_reset = button(tr("As in the pre&set"));
    m_explanation = new QLabel;
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    for (QPushButton *each : {m_add, m_remove, m_reset})
        row->add(each);
    auto *column = new QVBoxLayout(change);
    column->setContentsMargins({});
    column->addWidget(m_recorder);
    column->addWidget(row);
    column->addWidget(m_explanation);
    connect(m_recorder, &KeyRecorder::changed, this, &KeyEditor::explain);
    connect(m_recorder, &KeyRecorder::confirmed, this, &KeyEditor::addKeys);
    connect(m_add, &QPushButton::clicked, this, &KeyEditor::addKeys);
    connect(m_remove, &QPushButton::clicked, this, &KeyEditor::removeKeys);
    connect(m_reset, &QPushButton::clicked, this, &KeyEditor::resetKeys);
    return change;
}

QWidget *KeyEditor::makeFoot()
{
    auto *foot = new ButtonRow(Qt::AlignLeft);
    auto *all = button(tr("Reset all"));
    auto *from = button(tr("Import…"));
    auto *to = button(tr("Export…"));
    auto *close = button(tr("Close"));
    for (QPushButton *each : {all, from, to, close})
        foot->add(each);
    connect(all, &QPushButton::clicked, this, &KeyEditor::resetAll);
    connect(from, &QPushButton::clicked, this,
            [this] { importFrom(QFileDialog::getOpenFileName(this, tr("Import keys"), {}, tr("Keys (*.json)"))); });
    connect(to, &QPushButton::clicked, this,
            [this] { exportTo(QFileDialog::getSaveFileName(this, tr("Export keys"), u"keys.json"_s, tr("Keys (*.json)"))); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

void KeyEditor::importFrom(const QString &file)
{
    if (file.isEmpty())
        return;
    const auto scheme = readKeyScheme(file);
    if (scheme)
        report(m_map.setScheme(*scheme));
    else
        m_explanation->setText(scheme.error().message);
}

void KeyEditor::exportTo(const QString &file)
{
    if (!file.isEmpty())
        report(writeKeyScheme(file, m_map.scheme()));
}

void KeyEditor::fill()
{
    const QString id = currentId();
    m_actions->clear();
    QTreeWidgetItem *group = nullptr;
    for (const KeyedAction &action : m_map.actions()) {
        if (!group || group->text(0) != action.group) {
            group = new QTreeWidgetItem(m_actions, {action.group});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFont(0, Fonts::font(FontRole::Control, {}, true));
        }
        auto *item = new QTreeWidgetItem(group, {action.name, textOf(m_map.chosenKeys(action.id))});
        item->setData(0, IdRole, action.id);
        if (m_map.isChanged(action.id))
            item->setFont(1, Fonts::font(FontRole::Control, {}, true));
    }
    m_actions->expandAll();
    m_preset->setCurrentIndex(qMax(0, m_preset->findData(m_map.scheme().preset)));
    m_singleKeys->setCurrentIndex(int(m_map.scheme().singleKeys));
    filter();
    select(id);
    showChoice();
}

void KeyEditor::filter()
{
    const QString words = m_search->text().trimmed();
    for (int i = 0; i < m_actions->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_actions->topLevelItem(i);
        bool isEmpty = true;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const bool fits = item->text(0).contains(words, Qt::CaseInsensitive)
                || item->text(1).split(tr(" or ")).contains(words, Qt::CaseInsensitive);
            item->setHidden(!fits);
            isEmpty = isEmpty && !fits;
        }
        group->setHidden(isEmpty);
    }
    if (currentId().isEmpty() || m_actions->currentItem()->isHidden())
        selectFirst();
}

void KeyEditor::selectFirst()
{
    m_actions->setCurrentItem(nullptr);
    for (QTreeWidgetItemIterator it(m_actions, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
        if ((*it)->parent())
            return m_actions->setCurrentItem(*it);
    }
}

QString KeyEditor::currentId() const
{
    const QTreeWidgetItem *item = m_actions->currentItem();
    return item ? item->data(0, IdRole).toString() : QString();
}

void KeyEditor::select(const QString &id)
{
    for (QTreeWidgetItemIterator it(m_actions); *it && !id.isEmpty(); ++it) {
        if ((*it)->data(0, IdRole) == id)
            m_actions->setCurrentItem(*it);
    }
}

void KeyEditor::showChoice()
{
    const QString id = currentId();
    m_recorder->setEnabled(!id.isEmpty());
    m_remove->setEnabled(!id.isEmpty() && !m_map.chosenKeys(id).isEmpty());
    m_reset->setEnabled(!id.isEmpty() && m_map.isChanged(id));
    m_recorder->setKeys({});
}

// What taking these keys would do to others, before it is done.
void KeyEditor::explain()
{
    const QKeySequence &keys = m_recorder->keys();
    const QList<KeyMap::Conflict> conflicts = keys.isEmpty() ? QList<KeyMap::Conflict>() : m_map.conflicts(currentId(), keys);
    QStringList lines;
    for (const KeyMap::Conflict &conflict : conflicts) {
        const QString name = m_map.nameOf(conflict.id);
        const QString theirs = keyText(conflict.keys);
        if (conflict.isSame)
            lines.append(tr("%1 is the key of “%2” now.").arg(theirs, name));
        else if (keys.count() < conflict.keys.count())
            lines.append(tr("%1 begins %2, the keys of “%3”, which could not be reached.").arg(keyText(keys), theirs, name));
        else
            lines.append(tr("%1, the key of “%2”, would act before %3 is complete.").arg(theirs, name, keyText(keys)));
    }
    m_add->setEnabled(!keys.isEmpty());
    m_add->setText(conflicts.isEmpty() ? tr("&Add") : tr("Take it &away there"));
    m_explanation->setText(lines.join(u'\n'));
    m_recorder->setAccessibleDescription(lines.join(u' '));
}

void KeyEditor::take(KeyScheme &scheme, const QKeySequence &keys) const
{
    for (const KeyMap::Conflict &conflict : m_map.conflicts(currentId(), keys)) {
        if (!scheme.changes.contains(conflict.id))
            scheme.changes.insert(conflict.id, m_map.presetKeys(conflict.id));
        scheme.changes[conflict.id].removeAll(conflict.keys);
    }
}

void KeyEditor::addKeys()
{
    const QString id = currentId();
    const QKeySequence keys = m_recorder->keys();
    if (id.isEmpty() || keys.isEmpty())
        return;
    KeyScheme scheme = m_map.scheme();
    take(scheme, keys);
    QList<QKeySequence> mine = m_map.chosenKeys(id);
    if (!mine.contains(keys))
        mine.append(keys);
    scheme.changes.insert(id, mine);
    report(m_map.setScheme(scheme));
}

void KeyEditor::removeKeys()
{
    report(m_map.setKeys(currentId(), {}));
}

void KeyEditor::resetKeys()
{
    KeyScheme scheme = m_map.scheme();
    for (const QKeySequence &keys : m_map.presetKeys(currentId()))
        take(scheme, keys);
    scheme.changes.remove(currentId());
    report(m_map.setScheme(scheme));
}

void KeyEditor::resetAll()
{
    KeyScheme scheme = m_map.scheme();
    scheme.changes.clear();
    report(m_map.setScheme(scheme));
}

void KeyEditor::adoptScheme()
{
    KeyScheme scheme = m_map.scheme();
    scheme.preset = m_preset->currentData().toString();
    scheme.singleKeys = SingleKeys(m_singleKeys->currentIndex());
    report(m_map.setScheme(scheme));
}

void KeyEditor::report(const Result<void> &result)
{
    if (!result)
        m_explanation->setText(result.error().message);
}

} // namespace Paperlark
