#include "ui/palette/commandpalette.h"

#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/palette/palettefield.h"
#include "ui/palette/palettefoot.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <qdrawutil.h>

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
constexpr int Radius = 8;
constexpr int ShadowDrop = 12;
constexpr int ShadowBlur = 32;
constexpr double ShadowShare = 0.22;

// Field, list and foot on one plate.
class PalettePanel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    // Handed on, a press beside the rows would count as one outside.
    void mousePressEvent(QMouseEvent *event) override { event->accept(); }
    void paintEvent(QPaintEvent *) override
    {
        const ThemeColors &colors = Theme::colors();
        QPainter painter(this);
        Draw::plate(painter, rect(), Radius, colors.raised, colors.line);
        const QRect head(0, 0, width(), Fonts::px(FieldHeight));
        painter.fillRect(1, head.bottom(), width() - 2, 1, colors.line);
        const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), head, box); };
        const int icon = Fonts::px(IconSize);
        const QRect iconBox(Fonts::px(Inset), (head.height() - icon) / 2, icon, icon);
        Icons::paint(painter, u"commands"_s, mirrored(iconBox), colors.text);
        const QSize cap = Draw::keyCapSize(u"Esc"_s);
        const QRect capBox(QPoint(head.right() - Fonts::px(Inset) - cap.width(), (head.height() - cap.height()) / 2), cap);
        Draw::keyCap(painter, mirrored(capBox), u"Esc"_s);
    }
};

// From the edge of the shadow to where all of it is alike.
int shadowMargin()
{
    return Fonts::px(ShadowBlur) * 2 + Fonts::px(Radius);
}

// Of the smallest panel; stretched in the middle it is that of any.
QPixmap smallestShadow(qreal ratio)
{
    const int blur = Fonts::px(ShadowBlur);
    const int side = 2 * shadowMargin() + 1;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor ink(Qt::black);
    const double radius = Fonts::px(Radius) + blur;
    for (int step = 0; step < blur; ++step) { // from the outermost on, each a little over those before
        ink.setAlphaF(float(ShadowShare * 2 * (step + 1) / (double(blur) * (blur + 1))));
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(0, 0, side, side).adjusted(step, step, -step, -step), radius - step, radius - step);
    }
    return pixmap;
}

QRect withShadow(const QRect &panel)
{
    const int blur = Fonts::px(ShadowBlur);
    return panel.adjusted(-blur, -blur, blur, blur).translated(0, Fonts::px(ShadowDrop));
}

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window), m_panel(new PalettePanel(this)), m_field(new PaletteField), m_list(new PaletteList), m_foot(new PaletteFoot)
{
    setAccessibleName(tr("Commands"));
    m_field->setPlaceholderText(tr("An action, a paper, a tag, a day…"));
    m_field->setAccessibleName(tr("Commands"));
    auto *column = new QVBoxLayout(m_panel);
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
    setGeometry(parentWidget()->rect());
    emit typed();
    raise();
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isOpen())
        return;
    hide();
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
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
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

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    dismiss();
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), Theme::colors().scrim);
    paintShadow(painter);
}

void CommandPalette::paintShadow(QPainter &painter)
{
    const qreal ratio = devicePixelRatioF();
    const int margin = shadowMargin();
    if (m_shadow.size() != QSize(2 * margin + 1, 2 * margin + 1) * ratio)
        m_shadow = smallestShadow(ratio);
    const int pixels = int(margin * ratio);
    qDrawBorderPixmap(&painter, withShadow(m_panel->geometry()), {margin, margin, margin, margin}, m_shadow, m_shadow.rect(),
                      {pixels, pixels, pixels, pixels});
}

void CommandPalette::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void CommandPalette::restyle()
{
    m_field->setFont(Fonts::font(FontRole::Reading));
    m_field->setFixedHeight(Fonts::px(FieldHeight) - 2); // above it the edge, below it the line
    const int cap = Draw::keyCapSize(u"Esc"_s).width() + Fonts::px(Gap);
    m_head->setContentsMargins(Fonts::px(FieldLeft), 0, Fonts::px(Inset) + cap, 0);
    m_panel->layout()->setContentsMargins(1, 1, 1, 1);
}

// As high as its rows, as long as the window has the room; they scroll below that.
void CommandPalette::place()
{
    const int edge = Fonts::px(Edge);
    const int width = std::min(Fonts::px(Width), this->width() - 2 * edge);
    const int rest = Fonts::px(FieldHeight) + m_foot->sizeHint().height() + 2;
    const int top = std::min(Fonts::px(Top), height() / 9);
    const int wanted = std::min(rest + m_list->wantedHeight(), height() - top - edge);
    const QRect before = m_panel->geometry();
    m_panel->setGeometry((this->width() - width) / 2, top, width, wanted);
    if (m_panel->geometry() != before)
        update(withShadow(before) | withShadow(m_panel->geometry()));
}

} // namespace Paperlark
