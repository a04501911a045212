#include "ui/sources/sourcedialog.h"

#include "core/reading/displaytext.h"
#include "core/sources/presets.h"
#include "core/sources/sourceaddress.h"
#include "ui/controls/choicerow.h"
#include "ui/controls/linkbutton.h"
#include "ui/controls/rolelabel.h"
#include "ui/looks/theme.h"
#include "ui/sources/sourcewords.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Width = 560;
constexpr int Inset = 16;
constexpr int Gap = 12;
constexpr int LabelGap = 4;
constexpr int RowHeight = 28;
constexpr int BesideName = 48; // its box, and room around
constexpr int titlesShown = 3;

const QList<Schedule> &schedules()
{
    using When = Schedule::When;
    static const QList<Schedule> all{{.when = When::OnRequest},
                                     {.when = When::OnStart},
                                     {.when = When::EveryHours, .hours = 1},
                                     {.when = When::EveryHours, .hours = 6},
                                     {.when = When::EveryHours, .hours = 24}};
    return all;
}

int indexOf(const Schedule &schedule)
{
    const auto found = std::find_if(schedules().begin(), schedules().end(), [&](const Schedule &one) {
        return one.when == schedule.when && (one.when != Schedule::When::EveryHours || one.hours >= schedule.hours);
    });
    return found == schedules().end() ? int(schedules().size()) - 1 : int(found - schedules().begin());
}

QVBoxLayout *labelled(RoleLabel *label, QWidget *field, QWidget *beside = nullptr)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Fonts::px(LabelGap));
    column->addWidget(label);
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    if (beside) {
        row->addWidget(beside);
    }
    column->addLayout(row);
    return column;
}

RoleLabel *smallLabel(const QString &text, QWidget *buddy = nullptr)
{
    auto *label = new RoleLabel(FontRole::Small, dimInk);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setBuddy(buddy);
    return label;
}

// `somebody` of a repository, else the host.
QString nameOf(const QUrl &url)
{
    const QString owner = url.path().section(u'/', 1, 1);
    return url.host() == "raw.githubusercontent.com"_L1 && !owner.isEmpty() ? owner : url.host();
}

} // namespace

SourceDialog::SourceDialog(const QList<Source> &known, const std::optional<Source> &changed, bool offline, QWidget *parent)
    : QDialog(parent), m_changed(changed), m_schedule(changed ? indexOf(changed->schedule) : 1), m_offline(offline)
{
    setWindowTitle(changed ? tr("Change a source") : tr("Add a source"));
    m_ways =
        new ChoiceRow(tr("Where from"), {tr("A known digest"), tr("An address for each day"), tr("One address"), tr("A folder")});
    m_stack = new QStackedWidget;
    m_stack->addWidget(makePresets(known));
    m_stack->addWidget(makeAddress());
    m_schedules = new ChoiceRow(tr("Look for new papers"),
                                {tr("Only when asked"), tr("On start"), tr("Every hour"), tr("Every 6 hours"), tr("Once a day")});
    m_schedules->setChosen(m_schedule);
    connect(m_ways, &ChoiceRow::chosen, this, [this](int way) { setWay(Way(way)); });
    connect(m_schedules, &ChoiceRow::chosen, this, [this](int index) { m_schedule = index; });
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_ways);
    column->addWidget(m_stack, 1);
    column->addWidget(m_schedules);
    column->addWidget(makeFoot());
    if (changed) {
        m_ways->hide();
        m_place->setText(changed->place);
        m_name->setText(changed->name);
        m_isNamed = true;
        setWay(changed->isByDay() ? Way::ByDay : changed->isFetched() ? Way::Single : Way::Folder);
    } else {
        m_ways->setChosen(0);
        setWay(Way::Known);
    }
    restyle();
}

QWidget *SourceDialog::makePresets(const QList<Source> &known)
{
    m_presets = new QTreeWidget;
    m_presets->setAccessibleName(tr("Known digests"));
    m_presets->setColumnCount(2);
    m_presets->setHeaderHidden(true);
    m_presets->setRootIsDecorated(false);
    m_presets->setUniformRowHeights(true);
    m_presets->setAllColumnsShowFocus(true);
    m_presets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_presets->header()->setStretchLastSection(true);
    for (const Preset &preset : presets()) {
        const bool isThere =
            std::any_of(known.begin(), known.end(), [&](const Source &one) { return one.place == preset.source.place; });
        auto *row = new QTreeWidgetItem(m_presets, {preset.source.name, isThere ? tr("is there already") : preset.what});
        row->setCheckState(0, isThere ? Qt::Checked : Qt::Unchecked);
        row->setDisabled(isThere);
        row->setToolTip(1, preset.source.place);
        row->setSizeHint(0, {0, Fonts::px(RowHeight)});
    }
    connect(m_presets, &QTreeWidget::itemChanged, this, &SourceDialog::adopt);
    // A click anywhere in the row ticks it.
    connect(m_presets, &QTreeWidget::itemClicked, this, [](QTreeWidgetItem *row, int column) {
        if (column > 0) {
            row->setCheckState(0, row->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        }
    });
    return m_presets;
}

QWidget *SourceDialog::makeAddress()
{
    auto *page = new QWidget;
    m_place = new QLineEdit;
    m_place->setClearButtonEnabled(true);
    m_choose = new QPushButton(tr("Choose…"));
    m_choose->setAutoDefault(false);
    m_placeLabel = smallLabel(tr("Address"), m_place);
    m_hint = smallLabel({});
    m_name = new QLineEdit;
    m_test = new QPushButton;
    m_test->setAutoDefault(false);
    m_preview = new RoleLabel(FontRole::Control);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    connect(m_place, &QLineEdit::textEdited, this, &SourceDialog::takeAddress);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_isNamed = true;
        adopt();
    });
    connect(m_choose, &QPushButton::clicked, this, &SourceDialog::chooseFolder);
    connect(m_test, &QPushButton::clicked, this, &SourceDialog::test);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Fonts::px(Gap));
    column->addLayout(labelled(m_placeLabel, m_place, m_choose));
    column->addWidget(m_hint);
    column->addLayout(labelled(smallLabel(tr("Name"), m_name), m_name));
    auto *row = new QHBoxLayout;
    row->addWidget(m_test, 0, Qt::AlignTop);
    row->addWidget(m_preview, 1);
    column->addLayout(row);
    column->addStretch(1);
    return page;
}

QWidget *SourceDialog::makeFoot()
{
    auto *foot = new QWidget;
    m_notice = smallLabel({});
    m_online = new LinkButton(tr("Go online"));
    connect(m_online, &QAbstractButton::clicked, this, &SourceDialog::onlineWanted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_add = buttons->addButton(m_changed ? tr("Save") : tr("&Add"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_add->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    auto *notice = new QHBoxLayout;
    notice->addWidget(m_notice, 1);
    notice->addWidget(m_online);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(notice);
    column->addWidget(buttons);
    return foot;
}

void SourceDialog::setWay(Way way)
{
    m_way = way;
    m_stack->setCurrentIndex(way == Way::Known ? 0 : 1);
    const bool isFolder = way == Way::Folder;
    m_choose->setVisible(isFolder);
    m_test->setVisible(!isFolder);
    m_preview->setVisible(!isFolder);
    m_schedules->setVisible(!isFolder); // a folder is watched
    m_placeLabel->setText(isFolder ? tr("Folder") : tr("Address"));
    m_place->setPlaceholderText(way == Way::ByDay        ? u"https://example.org/archive/{yyyy}/{MM}/{dd}.md"_s
                                    : way == Way::Single ? u"https://example.org/README.md"_s
                                                         : QString());
    m_hint->setText(way == Way::ByDay
                        ? tr("{yyyy}, {MM} and {dd} stand for the day. Paste the address of any day: they are put in.")
                        : way == Way::Single
                        ? tr("A file that is written anew, with one day or many. What it brings replaces what it brought before.")
                        : tr("A clone of digests, or a folder that something else fills. Its files are read when they change."));
    m_preview->setText({});
    if (isVisible()) {
        way == Way::Known ? m_presets->setFocus() : m_place->setFocus();
    }
    adopt();
}

// An address of one day becomes one of all days.
void SourceDialog::takeAddress()
{
    if (m_way == Way::ByDay) {
        if (const QString made = templateOf(m_place->text()); made != m_place->text()) {
            m_place->setText(made);
        }
    }
    if (!m_isNamed && m_way != Way::Folder) {
        m_name->setText(nameOf(addressOf(typed(), QDate::currentDate())));
    }
    m_preview->setText({});
    adopt();
}

void SourceDialog::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Watch a folder"), m_place->text());
    if (folder.isEmpty()) {
        return;
    }
    m_place->setText(folder);
    if (!m_isNamed) {
        m_name->setText(QFileInfo(folder).fileName());
    }
    adopt();
}

Schedule SourceDialog::schedule() const
{
    return schedules().at(m_schedule);
}

Source SourceDialog::typed() const
{
    Source source = m_changed.value_or(Source{});
    const bool isApi = m_changed && m_changed->kind == Source::Kind::HuggingFaceDaily;
    source.kind = m_way == Way::Folder ? Source::Kind::WatchedFolder
        : m_way == Way::Single         ? Source::Kind::SingleUrl
        : isApi                        ? Source::Kind::HuggingFaceDaily
                                       : Source::Kind::UrlTemplateByDay;
    source.name = m_name->text().simplified();
    const QString place = m_place->text().trimmed();
    source.place = m_way == Way::Folder && !place.isEmpty() ? QDir::cleanPath(place) : place;
    source.schedule = schedule();
    return source;
}

QList<Source> SourceDialog::sources() const
{
    if (m_way != Way::Known) {
        return {typed()};
    }
    QList<Source> chosen;
    const QList<Preset> all = presets();
    for (int row = 0; row < m_presets->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_presets->topLevelItem(row);
        if (!item->isDisabled() && item->checkState(0) == Qt::Checked) {
            chosen += all[row].source;
            chosen.last().schedule = schedule();
        }
    }
    return chosen;
}

void SourceDialog::setOffline(bool offline)
{
    m_offline = offline;
    adopt();
}

void SourceDialog::test()
{
    if (m_offline) {
        emit onlineWanted();
    }
    if (m_offline) {
        return; // the reader would rather not
    }
    m_isTesting = true;
    m_preview->setText(tr("Asking…"));
    emit testWanted(typed());
    adopt();
}

void SourceDialog::showPreview(const SourcePreview &preview)
{
    m_isTesting = false;
    QString text = SourceWords::found(preview.judgement, preview.day);
    for (const QString &title :
         preview.judgement.titles.first(std::min<qsizetype>(titlesShown, preview.judgement.titles.size()))) {
        text += u"\n· "_s + displayLine(title).left(90);
    }
    m_preview->setText(text);
    m_preview->setAccessibleName(text);
    adopt();
    restyle();
}

// What is missing is said where nothing can be added yet.
void SourceDialog::adopt()
{
    const bool isKnown = m_way == Way::Known;
    const auto checked = isKnown ? Result<void>() : checkSource(typed());
    const bool isReady = isKnown ? !sources().isEmpty() : bool(checked);
    m_add->setEnabled(isReady);
    m_test->setEnabled(isReady && !m_isTesting);
    m_test->setText(m_offline ? tr("Go online and try") : tr("Try it"));
    const bool waits = m_offline && m_way != Way::Folder;
    const bool hasWords = !isKnown && !checked && !m_place->text().isEmpty();
    m_notice->setText(hasWords    ? checked.error().message
                          : waits ? tr("You are offline by choice: nothing is fetched before you go online.")
                                  : QString());
    m_online->setVisible(waits && !hasWords);
}

void SourceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
    QDialog::changeEvent(event);
}

// As wide as the answers, where the screen is.
void SourceDialog::restyle()
{
    const int inset = Fonts::px(Inset);
    layout()->setContentsMargins(inset, inset, inset, inset);
    layout()->setSpacing(Fonts::px(Gap));
    const QSize room = screen()->availableSize() * 9 / 10;
    m_presets->setMinimumHeight(std::min(Fonts::px(RowHeight) * (m_presets->topLevelItemCount() + 1), room.height() / 3));
    int names = 0;
    for (int row = 0; row < m_presets->topLevelItemCount(); ++row) {
        names = std::max(names, m_presets->fontMetrics().horizontalAdvance(m_presets->topLevelItem(row)->text(0)));
    }
    m_presets->setColumnWidth(0, std::min(names + Fonts::px(BesideName), room.width() / 2));
    const int width = std::min(Fonts::px(Width), room.width());
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : sizeHint().height();
    resize(width, std::min(height, room.height()));
}

} // namespace Paperlark
