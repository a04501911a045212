#include "ui/keys/shortcutsheet.h"

#include "ui/controls/linkbutton.h"
#include "ui/controls/rolelabel.h"
#include "ui/keys/keyreader.h"
#include "ui/keys/keyrow.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/wording.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int HeadHeight = 64;
constexpr int FootHeight = 44;
constexpr int Inset = 28;
constexpr int NarrowInset = 12;
constexpr int NarrowBelow = 300;
constexpr int FieldWidth = 240;
constexpr int LeastField = 128; // beside the title
constexpr int ColumnGap = 36;
constexpr int ThreeColumns = 900;
constexpr int TwoColumns = 600;

class EscCap final : public QWidget
{
public:
    QSize sizeHint() const override { return Draw::keyCapSize(u"Esc"_s); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QRect cap({}, sizeHint());
        cap.moveCenter(rect().center());
        Draw::keyCap(painter, cap, u"Esc"_s);
    }
};

class Hairline final : public QWidget
{
public:
    Hairline() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::colors().line); }
};

bool fits(const QString &name, const QStringList &caps, const QString &words)
{
    return name.contains(words, Qt::CaseInsensitive) || caps.join(u' ').compare(words, Qt::CaseInsensitive) == 0
        || caps.contains(words);
}

QString focusSentence(Pane pane)
{
    switch (pane) {
    case Pane::Window: return {};
    case Pane::List: return ShortcutSheet::tr("the list has the focus");
    case Pane::Page: return ShortcutSheet::tr("the page has the focus");
    case Pane::Sidebar: return ShortcutSheet::tr("the sidebar has the focus");
    case Pane::Calendar: return ShortcutSheet::tr("the calendar has the focus");
    }
    return {};
}

} // namespace

QWidget *ShortcutSheet::groupWidget(const Group &group)
{
    auto *widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, Fonts::px(18));
    column->setSpacing(0);
    auto *title = new RoleLabel(FontRole::DayHeadingSmall);
    title->setText(group.title);
    column->addWidget(title);
    column->addSpacing(Fonts::px(4));
    column->addWidget(new Hairline);
    column->addSpacing(Fonts::px(4));
    for (const auto &[name, caps] : group.rows)
        column->addWidget(new KeyRow(name, caps));
    return widget;
}

ShortcutSheet::ShortcutSheet(QWidget *window) : QWidget(window), m_scroll(new QScrollArea)
{
    m_head = makeHead();
    m_foot = makeFoot();
    setAccessibleName(tr("Keys"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_foot);
    window->installEventFilter(this);
    restyle();
    hide();
}

void ShortcutSheet::open(const QList<ActionGroup> &groups, Pane pane)
{
    m_groups = groups;
    m_pane = pane;
    m_focused->setText(focusSentence(pane));
    if (isHidden()) {
        m_focusBefore = window()->focusWidget();
    }
    m_field->clear();
    setGeometry(parentWidget()->rect());
    fill();
    raise();
    show();
    setFocus(Qt::OtherFocusReason);
}

void ShortcutSheet::dismiss()
{
    hide();
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    emit dismissed();
}

bool ShortcutSheet::event(QEvent *event)
{
    // Whatever the window does with a plain key, over the sheet it doesn't.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ShortcutSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
        fill();
    }
    QWidget::changeEvent(event);
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

// What lies beneath is out of reach of Tab too.
bool ShortcutSheet::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops{this, m_field};
    for (auto *link : m_foot->findChildren<LinkButton *>())
        stops.append(link);
    const qsizetype at = qMax(qsizetype(0), stops.indexOf(QApplication::focusWidget()));
    stops[(at + (next ? 1 : stops.size() - 1)) % stops.size()]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void ShortcutSheet::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (KeyReader().read(*event).key()) {
    case Qt::Key_Escape:
    case Qt::Key_Q:
    case Qt::Key_Question: return dismiss();
    case Qt::Key_Slash: return m_field->setFocus(Qt::ShortcutFocusReason);
    case Qt::Key_Down:
    case Qt::Key_J: return bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
    case Qt::Key_K: return bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_PageDown:
    case Qt::Key_Space: return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp: return bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    default: break;
    }
    // Any other letter begins to search.
    const bool isLetter = !event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isLetter)
        return QWidget::keyPressEvent(event);
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->insert(event->text());
}

void ShortcutSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    restyle();
    if (m_columns && columnCount() != m_filledColumns) {
        fill();
    }
}

void ShortcutSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, m_head->height() - 1, width(), 1, Theme::colors().line);
    painter.fillRect(0, m_foot->y(), width(), 1, Theme::colors().line);
}

QWidget *ShortcutSheet::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    m_title = new RoleLabel(FontRole::SheetTitle);
    m_title->setText(tr("Keys"));
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("Find a key or an action"));
    m_field->setAccessibleName(tr("Find a key or an action"));
    m_field->addAction(Theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    m_focused = new RoleLabel(FontRole::Control, dimInk);
    row->addWidget(m_title);
    row->addWidget(m_focused, 1);
    row->addWidget(m_field);
    row->addWidget(new EscCap);
    return head;
}

QWidget *ShortcutSheet::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    auto *change = new LinkButton(tr("Change keys…"));
    auto *print = new LinkButton(tr("Print"));
    m_preset = new RoleLabel(FontRole::Control, dimInk);
    m_preset->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_preset->setWordWrap(true);
    connect(change, &QAbstractButton::clicked, this, &ShortcutSheet::changeWanted);
    connect(print, &QAbstractButton::clicked, this, &ShortcutSheet::printWanted);
    row->addWidget(change);
    row->addWidget(print);
    row->addWidget(m_preset, 1);
    return foot;
}

void ShortcutSheet::setPreset(const QString &name)
{
    m_preset->setText(tr("Preset: %1").arg(name));
}

// As small as a phone, or with letters twice as large.
bool ShortcutSheet::isNarrow() const
{
    return width() < Fonts::px(NarrowBelow);
}

int ShortcutSheet::inset() const
{
    return Fonts::px(isNarrow() ? NarrowInset : Inset);
}

QMargins ShortcutSheet::columnsMargins() const
{
    return {inset(), Fonts::px(20), inset(), Fonts::px(20)};
}

int ShortcutSheet::columnCount() const
{
    return width() >= Fonts::px(ThreeColumns) ? 3 : width() >= Fonts::px(TwoColumns) ? 2 : 1;
}

QList<ShortcutSheet::Group> ShortcutSheet::groups() const
{
    QList<Group> result;
    if (m_pane != Pane::Window) {
        result.append({.title = paneTitle(m_pane)});
        for (const PaneKey &key : paneKeys(m_pane))
            result.last().rows.append({key.name, KeyRow::capsOf(key.keys)});
    }
    for (const ActionGroup &group : m_groups) {
        result.append({.title = Wording::withoutMnemonic(group.title)});
        for (const QAction *action : group.actions)
            result.last().rows.append({KeyRow::nameOf(*action), KeyRow::capsOf(action->shortcuts())});
    }
    return result;
}

QList<ShortcutSheet::Group> ShortcutSheet::found() const
{
    const QString words = m_field->text().trimmed();
    QList<Group> result = groups();
    for (Group &group : result) {
        group.rows.removeIf([&words](const auto &row) {
            return row.second.isEmpty() || (!words.isEmpty() && !fits(row.first, row.second, words));
        });
    }
    result.removeIf([](const Group &group) { return group.rows.isEmpty(); });
    return result;
}

// Groups stay whole and in order; a column is full when it holds its share of the rows.
void ShortcutSheet::fill()
{
    const QList<Group> groups = found();
    constexpr qsizetype headRows = 2;
    qsizetype rowsLeft = 0;
    for (const Group &group : groups) {
        rowsLeft += group.rows.size() + headRows;
    }
    m_filledColumns = columnCount();
    m_focused->setVisible(m_filledColumns > 1); // a narrow head has no room for it
    m_columns = new QWidget;
    auto *row = new QHBoxLayout(m_columns);
    row->setContentsMargins(columnsMargins());
    row->setSpacing(Fonts::px(ColumnGap));
    auto group = groups.cbegin();
    for (int left = m_filledColumns; left > 0; --left) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        qsizetype share = (rowsLeft + left - 1) / left;
        const qsizetype whole = share;
        while (group != groups.cend()) {
            const qsizetype rows = group->rows.size() + headRows;
            if (left > 1 && share < whole && share <= rows / 2) // better off in the next column
                break;
            column->addWidget(groupWidget(*group++));
            share -= rows;
            rowsLeft -= rows;
        }
        column->addStretch(1);
        row->addLayout(column, 1);
    }
    m_scroll->setWidget(m_columns); // deletes the one before
    m_columns->setAutoFillBackground(false);
}

void ShortcutSheet::restyle()
{
    m_head->setFixedHeight(Fonts::px(HeadHeight));
    m_head->layout()->setContentsMargins(inset(), 0, inset(), 0);
    m_head->layout()->setSpacing(Fonts::px(16));
    if (m_columns)
        m_columns->layout()->setContentsMargins(columnsMargins());
    m_title->setVisible(!isNarrow());
    m_preset->setVisible(!isNarrow());
    m_foot->setFixedHeight(Fonts::px(FootHeight));
    m_foot->layout()->setContentsMargins(inset(), 1, inset(), 0);
    m_foot->layout()->setSpacing(Fonts::px(24));
    m_field->setMinimumWidth(isNarrow() ? 0 : Fonts::px(columnCount() > 1 ? FieldWidth : LeastField));
    m_scroll->verticalScrollBar()->setSingleStep(Fonts::px(27));
}

} // namespace Paperlark
