#include "ui/palette/commandpalette.h"

#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/palette/palettefield.h"
#include "ui/palette/palettefoot.h"
#include "ui/palette/paletteshade.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Width = 536;
constexpr int Top = 72;
constexpr int Edge = 12; // to the window's edge where there is little room
constexpr int FieldHeight = 52;
constexpr int FieldLeft = 46;
constexpr int Inset = 17;
constexpr int Gap = 8;
constexpr int IconSize = 17;
} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window),
      m_shade(new PaletteShade(window)),
      m_field(new PaletteField),
      m_list(new PaletteList),
      m_foot(new PaletteFoot)
{
    setAttribute(Qt::WA_OpaquePaintEvent); // nothing under it is painted with it
    setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("An action, a paper, a tag, a day…"));
    m_field->setAccessibleName(tr("Commands"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    m_head = new QHBoxLayout;
    m_head->setSpacing(0);
    m_head->addWidget(m_field);
    column->addLayout(m_head);
    column->addSpacing(1); // the line under the field
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    connect(m_field, &PaletteField::wordsChanged, this, &CommandPalette::typed);
    connect(m_list, &PaletteList::clickedOn, this, [this](const PaletteRow &row) { take(row, false); });
    connect(m_shade, &PaletteShade::pressed, this, &CommandPalette::dismiss);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    restyle();
    hide();
}

void CommandPalette::open()
{
    if (isOpen())
        return;
    m_focusBefore = window()->focusWidget();
    m_field->clear();
    m_shade->setGeometry(parentWidget()->rect());
    emit typed();
    m_shade->raise();
    m_shade->show();
    raise();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isOpen())
        return;
    hide();
    m_shade->hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    emit dismissed();
}

QString CommandPalette::words() const
{
    return m_field->words();
}

void CommandPalette::setRows(const QList<PaletteRow> &rows, PaletteList::Choice choice)
{
    m_list->setRows(rows, choice);
    place();
    tellCount();
}

void CommandPalette::tellCount()
{
    const QString count = tr("%Ln choice(s)", nullptr, int(m_list->rows().size()));
    if (count == m_field->accessibleDescription())
        return;
    m_field->setAccessibleDescription(count);
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen()) {
        m_shade->setGeometry(parentWidget()->rect());
        place();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress && isOpen())
        return keyForList(*static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

// True: the key was for the list. Tab moves on in it, because nothing else here takes keys.
bool CommandPalette::keyForList(const QKeyEvent &event)
{
    if (m_field->isComposing())
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab: m_list->move(1); return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab: m_list->move(-1); return true;
    case Qt::Key_PageDown: m_list->movePage(1); return true;
    case Qt::Key_PageUp: m_list->movePage(-1); return true;
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(event.modifiers()); return true;
    default: break;
    }
    if (!isOwnKey(event))
        return false;
    dismiss();
    return true;
}

bool CommandPalette::isOwnKey(const QKeyEvent &event) const
{
    const QKeySequence pressed(event.keyCombination());
    const bool writes = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return !writes && m_ownKeys.contains(pressed);
}

void CommandPalette::choose(Qt::KeyboardModifiers modifiers)
{
    emit aboutToChoose();
    if (const auto row = m_list->chosen())
        take(*row, modifiers & Qt::ShiftModifier);
}

void CommandPalette::take(const PaletteRow &row, bool excludes)
{
    if (!row.isPossible)
        return;
    dismiss();
    if (excludes)
        emit excluded(row);
    else
        emit chosen(row);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        restyle();
        place();
    }
    QWidget::changeEvent(event);
}

// Handed on, a press beside the rows would be the window's.
void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors();
    QPainter painter(this);
    painter.fillRect(rect(), colors.line);
    painter.fillRect(rect().adjusted(1, 0, -1, 0), colors.raised);
    const QRect head(0, -PaletteShade::roundEnd(), width(), Fonts::px(FieldHeight));
    painter.fillRect(1, head.bottom(), width() - 2, 1, colors.line);
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), head, box); };
    const QSize icon(Fonts::px(IconSize), Fonts::px(IconSize));
    const auto top = [&head](const QSize &size) { return head.top() + (head.height() - size.height()) / 2; };
    Icons::paint(painter, u"commands"_s, mirrored({{Fonts::px(Inset), top(icon)}, icon}), colors.text);
    const QSize cap = Draw::keyCapSize(u"Esc"_s);
    Draw::keyCap(painter, mirrored({{head.right() - Fonts::px(Inset) - cap.width(), top(cap)}, cap}), u"Esc"_s);
}

void CommandPalette::restyle()
{
    m_field->setFont(Fonts::font(FontRole::Reading));
    m_field->setFixedHeight(Fonts::px(FieldHeight) - 1 - PaletteShade::roundEnd()); // below it the line
    m_field->setTextMargins(0, 0, 0, PaletteShade::roundEnd() - 1);                 // in the middle between line and edge
    const int cap = Draw::keyCapSize(u"Esc"_s).width() + Fonts::px(Gap);
    m_head->setContentsMargins(Fonts::px(FieldLeft), 0, Fonts::px(Inset) + cap, 0);
}

// As high as its rows, as long as the window has the room; they scroll below that.
void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int edge = Fonts::px(Edge);
    const int width = std::min(Fonts::px(Width), room.width() - 2 * edge);
    const int rest = Fonts::px(FieldHeight) + m_foot->sizeHint().height() + PaletteShade::roundEnd();
    const int top = std::min(Fonts::px(Top), room.height() / 9);
    const int height = std::min(rest + m_list->wantedHeight(), room.height() - top - edge);
    const QRect plate((room.width() - width) / 2, top, width, height);
    m_shade->setPlate(plate);
    setGeometry(plate.adjusted(0, PaletteShade::roundEnd(), 0, -PaletteShade::roundEnd()));
}

} // namespace Paperlark
