#include "ui/links/linkpicker.h"

#include "core/reading/displaytext.h"
#include "core/reading/maths.h"
#include "ui/keys/keyposition.h"
#include "ui/links/linklist.h"
#include "ui/looks/looks.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Width = 580;
constexpr int Edge = 24;      // to that of what it lies over
constexpr int NarrowEdge = 8; // where there is little room
constexpr int Inset = 16;     // of the head's words
constexpr int HeadHeight = 42;
constexpr int Padding = 8; // under the last row
constexpr int Gap = 12;
constexpr int Radius = 8;

// What the key says, or what stands at its place where layouts want Shift for digits.
QChar characterOf(const QKeyEvent &event, QKeyCombination stroke)
{
    const QChar there = characterAtPlaceOf(event);
    const int key = stroke.key();
    const bool isKnown = key < Qt::Key_Escape && QChar(char16_t(key)).isLetterOrNumber() && key < 0x80;
    return !isKnown && there.isDigit() ? there : key < Qt::Key_Escape ? QChar(char16_t(key)).toLower() : QChar();
}

} // namespace

LinkPicker::LinkPicker(QWidget *parent) : QFrame(parent), m_list(new LinkList)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_list);
    connect(m_list, &LinkList::clickedOn, this, &LinkPicker::choose);
    connect(m_list, &LinkList::pointedAt, this, [this](const QString &address) {
        if (isOpen())
            emit pointedAt(address);
    });
    hide();
}

void LinkPicker::open(const QString &title, const QList<PaperLink> &links, const PaperLink &preferred)
{
    m_focusBefore = window()->focusWidget();
    m_title = displayLine(titleText(title));
    //: %1: a paper's title
    setAccessibleName(tr("Links of “%1”").arg(m_title));
    m_list->setAccessibleName(accessibleName());
    m_list->setLinks(links);
    place();
    show();
    raise();
    m_list->choose(int(links.indexOf(preferred)));
    m_list->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this); // its keys come before the window's, and presses outside count
}

void LinkPicker::dismiss()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    close();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void LinkPicker::close()
{
    if (!isOpen())
        return;
    qApp->removeEventFilter(this);
    hide();
    emit pointedAt({});
}

void LinkPicker::choose(const PaperLink &link)
{
    dismiss();
    emit chosen(link.address);
}

bool LinkPicker::isPressOutside(QObject *watched, const QEvent &event) const
{
    const auto *pressed = qobject_cast<QWidget *>(watched);
    return event.type() == QEvent::MouseButtonPress && isOpen() && pressed && pressed->window() == window() && pressed != this
        && !isAncestorOf(pressed);
}

bool LinkPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (isPressOutside(watched, *event)) {
        dismiss(); // and nothing else, as with a menu
        return true;
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_list && event->type() == QEvent::KeyPress)
        return takesKey(*static_cast<QKeyEvent *>(event));
    if (watched == m_list && event->type() == QEvent::FocusOut)
        followFocus(static_cast<QFocusEvent *>(event)->reason());
    return QFrame::eventFilter(watched, event);
}

// A press is answered by itself; and who looks at another window comes back.
void LinkPicker::followFocus(Qt::FocusReason reason)
{
    if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && reason != Qt::MouseFocusReason)
        close(); // the focus has gone elsewhere already
}

// Whatever the window does with a plain key, here it doesn't.
bool LinkPicker::takesKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const QKeyCombination stroke = m_reader.read(event);
    const bool closes = m_ownKeys.contains(QKeySequence(stroke)) || stroke == Qt::Key_Escape || stroke == Qt::Key_Q;
    const bool takes = stroke == Qt::Key_Return || stroke == Qt::Key_Enter;
    const auto link = takes ? m_list->chosen() : m_list->linkOfKey(characterOf(event, stroke));
    if (!closes && !link)
        move(stroke);
    else if (event.isAutoRepeat())
        return true; // the key that opened it is still held
    else if (closes)
        dismiss();
    else
        choose(*link);
    return true;
}

void LinkPicker::move(QKeyCombination stroke)
{
    const int row = m_list->currentIndex().row();
    switch (stroke.key()) {
    case Qt::Key_J:
    case Qt::Key_Down: return m_list->choose(row + 1);
    case Qt::Key_K:
    case Qt::Key_Up: return m_list->choose(row - 1);
    case Qt::Key_Tab: return m_list->choose(stroke.keyboardModifiers() & Qt::ShiftModifier ? row - 1 : row + 1);
    case Qt::Key_Home:
    case Qt::Key_PageUp: return m_list->choose(0);
    case Qt::Key_End:
    case Qt::Key_PageDown: return m_list->choose(int(m_list->links().size()) - 1);
    default: return;
    }
}

void LinkPicker::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && isOpen())
        place();
}

// Handed on to what lies under it, it would be a press there.
void LinkPicker::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void LinkPicker::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors();
    QPainter painter(this);
    Draw::plate(painter, rect(), Radius, colors.raised, colors.lineStrong);
    const QRect head(Fonts::px(Inset), 0, width() - 2 * Fonts::px(Inset), headHeight());
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), head, box); };
    const QSize cap = Draw::keyCapSize(u"Esc"_s);
    Draw::keyCap(painter, mirrored({QPoint(head.right() + 1 - cap.width(), (head.height() - cap.height()) / 2), cap}), u"Esc"_s);
    const QRect words = head.adjusted(0, 0, -cap.width() - Fonts::px(Gap), 0);
    const QFont font = Fonts::fontFor(m_title, FontRole::Control, Looks::readingLanguages().value(0), true);
    painter.setFont(font);
    painter.setPen(colors.text);
    painter.drawText(mirrored(words), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                     Draw::elided(m_title, QFontMetrics(font), words.width()));
}

int LinkPicker::headHeight() const
{
    return Fonts::px(HeadHeight);
}

// At the foot, where it covers neither the list's nor the page's beginning, and as high as its rows need.
void LinkPicker::place()
{
    const QSize room = parentWidget()->size();
    const int width = qMin(Fonts::px(Width), room.width() - 2 * NarrowEdge);
    const int around = headHeight() + Fonts::px(Padding);
    layout()->setContentsMargins(1, headHeight(), 1, Fonts::px(Padding));
    const int edge = room.width() - width < 2 * Fonts::px(Edge) ? NarrowEdge : Fonts::px(Edge);
    const int height = qMin(around + m_list->fit(width - 2), room.height() - 2 * NarrowEdge);
    setGeometry((room.width() - width) / 2, qMax(NarrowEdge, room.height() - height - edge), width, height);
}

} // namespace Paperlark
