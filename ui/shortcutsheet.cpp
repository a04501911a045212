#include "ui/shortcutsheet.h"

#include "ui/keyrow.h"
#include "ui/rolelabel.h"
#include "ui/stylepainter.h"
#include "ui/theme.h"

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
constexpr int Inset = 28;
constexpr int FieldWidth = 240;
constexpr int ColumnGap = 36;
constexpr int ThreeColumns = 900;
constexpr int TwoColumns = 600;

class EscCap final : public QWidget
{
public:
    QSize sizeHint() const override { return Draw::keyCapSize(u"Esc"_s); }

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

bool fits(const QAction &action, const QString &words)
{
    const QString keys = KeyRow::capsOf(action).join(u' ');
    return KeyRow::nameOf(action).contains(words, Qt::CaseInsensitive) || keys.compare(words, Qt::CaseInsensitive) == 0;
}

QWidget *groupWidget(const ActionGroup &group)
{
    auto *widget = new QWidget;
    widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, Fonts::px(18));
    column->setSpacing(0);
    auto *title = new RoleLabel(FontRole::DayHeadingSmall);
    title->setText(QString(group.title).remove(u'&'));
    column->addWidget(title);
    column->addSpacing(Fonts::px(4));
    column->addWidget(new Hairline);
    column->addSpacing(Fonts::px(4));
    for (const QAction *action : group.actions) {
        column->addWidget(new KeyRow(*action));
    }
    return widget;
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget *window) : QWidget(window), m_scroll(new QScrollArea)
{
    m_head = makeHead();
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
    window->installEventFilter(this);
    restyle();
    hide();
}

void ShortcutSheet::open(const QList<ActionGroup> &groups)
{
    m_groups = groups;
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
bool ShortcutSheet::focusNextPrevChild(bool)
{
    if (m_field->hasFocus()) {
        setFocus(Qt::TabFocusReason);
    } else {
        m_field->setFocus(Qt::TabFocusReason);
    }
    return true;
}

void ShortcutSheet::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    switch (event->key()) {
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
    default: QWidget::keyPressEvent(event);
    }
}

void ShortcutSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_columns && columnCount() != m_filledColumns) {
        fill();
    }
}

void ShortcutSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, m_head->height() - 1, width(), 1, Theme::colors().line);
}

QWidget *ShortcutSheet::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    auto *title = new RoleLabel(FontRole::SheetTitle);
    title->setText(tr("Keys"));
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("Find a key or an action"));
    m_field->setAccessibleName(tr("Find a key or an action"));
    m_field->addAction(Theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutSheet::fill);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(m_field);
    row->addWidget(new EscCap);
    return head;
}

int ShortcutSheet::columnCount() const
{
    return width() >= Fonts::px(ThreeColumns) ? 3 : width() >= Fonts::px(TwoColumns) ? 2 : 1;
}

QList<ActionGroup> ShortcutSheet::found() const
{
    const QString words = m_field->text().trimmed();
    QList<ActionGroup> result;
    for (const ActionGroup &group : m_groups) {
        ActionGroup kept{.title = group.title};
        for (QAction *action : group.actions) {
            if (!action->shortcut().isEmpty() && (words.isEmpty() || fits(*action, words))) {
                kept.actions.append(action);
            }
        }
        if (!kept.actions.isEmpty()) {
            result.append(kept);
        }
    }
    return result;
}

// Groups stay whole and in order; a column is full when it holds its share of the rows.
void ShortcutSheet::fill()
{
    const QList<ActionGroup> groups = found();
    constexpr qsizetype headRows = 2;
    qsizetype rowsLeft = 0;
    for (const ActionGroup &group : groups) {
        rowsLeft += group.actions.size() + headRows;
    }
    m_filledColumns = columnCount();
    m_columns = new QWidget;
    auto *row = new QHBoxLayout(m_columns);
    row->setContentsMargins(Fonts::px(Inset), Fonts::px(20), Fonts::px(Inset), Fonts::px(20));
    row->setSpacing(Fonts::px(ColumnGap));
    auto group = groups.begin();
    for (int left = m_filledColumns; left > 0; --left) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        qsizetype share = (rowsLeft + left - 1) / left;
        while (group != groups.end() && (share > 0 || left == 1)) {
            const qsizetype rows = group->actions.size() + headRows;
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
    m_head->layout()->setContentsMargins(Fonts::px(Inset), 0, Fonts::px(Inset), 0);
    m_head->layout()->setSpacing(Fonts::px(16));
    m_field->setMinimumWidth(std::min(Fonts::px(FieldWidth), Fonts::px(HeadHeight) * 3));
    m_scroll->verticalScrollBar()->setSingleStep(Fonts::px(27));
}

} // namespace Paperlark
