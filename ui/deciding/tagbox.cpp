#include "ui/deciding/tagbox.h"

#include "ui/controls/rolelabel.h"
#include "ui/deciding/taglist.h"
#include "ui/keys/keyclaim.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Width = 320;
constexpr int Inset = 8;
constexpr int Gap = 6;
constexpr int Radius = 8;
constexpr int EdgeGap = 8;
constexpr int RowsShown = 9;
constexpr int FewestRows = 3;

} // namespace

TagBox::TagBox(QWidget *parent)
    : QFrame(parent), m_heading(new RoleLabel(FontRole::Small, dimInk)), m_field(new QLineEdit), m_list(new TagList)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->setPlaceholderText(tr("A tag…"));
    m_field->installEventFilter(this);
    parent->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &TagBox::showMatching);
    connect(m_list, &TagList::clickedOn, this, &TagBox::take);
    dress();
    hide();
}

void TagBox::openForPapers(int papers, const QList<TagChoice> &tags, const QRect &anchor)
{
    m_digit = 0;
    open(papers == 1 ? tr("Tags of this paper") : tr("Tags of %Ln paper(s)", nullptr, papers), tags, anchor);
}

void TagBox::openForDigit(int digit, const QList<TagChoice> &tags, const QRect &anchor)
{
    m_digit = digit;
    open(tr("Which tag shall the key %1 set?").arg(digit), tags, anchor);
}

void TagBox::open(const QString &heading, const QList<TagChoice> &tags, const QRect &anchor)
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_tags = tags;
    m_anchor = anchor;
    m_composing = false;
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_field->setAccessibleName(heading);
    m_list->setBoxesShown(m_digit == 0);
    m_field->clear();
    showMatching();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void TagBox::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void TagBox::showMatching()
{
    const bool isTyped = !tagName(m_field->text()).isEmpty();
    m_list->setChoices(tagChoices(m_tags, m_field->text()), isTyped);
}

void TagBox::take(const TagChoice &choice)
{
    if (m_digit == 0)
        return toggle(choice);
    const int digit = m_digit;
    dismiss();
    emit chosenForDigit(digit, choice.name);
}

// Nothing moves: only its box changes, and what was typed is done with.
void TagBox::toggle(const TagChoice &choice)
{
    const bool on = choice.on != TagChoice::On::All;
    const TagChoice::On now = on ? TagChoice::On::All : TagChoice::On::None;
    const auto known = std::find_if(m_tags.begin(), m_tags.end(), [&choice](const TagChoice &t) { return t.name == choice.name; });
    if (known == m_tags.end())
        m_tags.prepend({.name = choice.name, .on = now, .papers = 1});
    else
        known->on = now;
    if (m_field->text().isEmpty())
        m_list->setOn(choice.name, now);
    else
        m_field->clear();
    emit toggled(choice.name, on);
}

bool TagBox::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Down: m_list->choose(1); return true;
    case Qt::Key_Up: m_list->choose(-1); return true;
    case Qt::Key_PageDown: m_list->choose(RowsShown); return true;
    case Qt::Key_PageUp: m_list->choose(-RowsShown); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nothing else in here
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto chosen = m_list->chosen())
            take(*chosen);
        else
            dismiss();
        return true;
    default: return false;
    }
}

bool TagBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        dismiss(); // the row it hangs from is somewhere else
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (claimKey(*event,
                 {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape,
                  Qt::Key_Return, Qt::Key_Enter}))
        return true;
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::KeyPress && !m_composing)
        return fieldKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide(); // the focus has gone elsewhere already
    }
    return QFrame::eventFilter(watched, event);
}

void TagBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        dress();
        if (isVisible())
            place();
    }
    QFrame::changeEvent(event);
}

// Handed on to what lies under it, it would be a press there.
void TagBox::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void TagBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Draw::plate(painter, rect(), Radius, Theme::colors().raised, Theme::colors().lineStrong);
}

void TagBox::dress()
{
    const int inset = Fonts::px(Inset);
    layout()->setContentsMargins(inset, inset, inset, inset);
    layout()->setSpacing(Fonts::px(Gap));
}

// Under the anchor, or above it where there is more room. As high as all its tags would be, so that it stays as it is while
// one types.
void TagBox::place()
{
    const QSize parent = parentWidget()->size();
    const int fixed = m_heading->sizeHint().height() + m_field->sizeHint().height() + 2 * Fonts::px(Gap) + 2 * Fonts::px(Inset);
    const int rows = std::clamp(int(m_tags.size()), FewestRows, RowsShown);
    const int wanted = fixed + m_list->heightOf(rows);
    const int below = parent.height() - m_anchor.bottom() - 1 - EdgeGap;
    const int above = m_anchor.top() - EdgeGap;
    const bool under = below >= wanted || below >= above;
    const int fitting = ((under ? below : above) - fixed) / m_list->heightOf(1);
    const int height = fixed + m_list->heightOf(std::clamp(fitting, 1, rows));
    const int width = std::min(Fonts::px(Width), parent.width() - 2 * EdgeGap);
    const int left = std::clamp(m_anchor.left(), EdgeGap, std::max(EdgeGap, parent.width() - EdgeGap - width));
    const int top = under ? m_anchor.bottom() + 1 : m_anchor.top() - height;
    setGeometry(left, std::clamp(top, 0, std::max(0, parent.height() - height)), width, height);
}

} // namespace Paperlark
