#include "ui/keys/hintcard.h"

#include "ui/controls/rolelabel.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keyrow.h"
#include "ui/keys/keytext.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Paperlark {

namespace {

constexpr int Radius = 8;
constexpr int Inset = 16;
constexpr int Edge = 24; // to the window's
constexpr int ColumnWidth = 230;
constexpr int ColumnGap = 28;

} // namespace

HintCard::HintCard(const KeyMap &map, QWidget *window) : QFrame(window), m_map(map)
{
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    window->installEventFilter(this);
    hide();
}

void HintCard::showAfter(const QKeySequence &begun)
{
    m_begun = begun;
    if (begun.isEmpty())
        return hide();
    fill();
    place();
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void HintCard::fill()
{
    delete m_rows;
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Fonts::px(ColumnGap));
    grid->setVerticalSpacing(0);
    const QList<KeyMap::Step> steps = m_map.stepsAfter(m_begun);
    const int room = parentWidget()->width() - 2 * Fonts::px(Edge + Inset);
    const int columns = steps.size() > 3 && room >= Fonts::px(2 * ColumnWidth + ColumnGap) ? 2 : 1;
    const int rows = int(steps.size() + columns - 1) / columns;
    QStringList spoken;
    for (int i = 0; i < steps.size(); ++i) {
        const QString name = m_map.nameOf(steps[i].id) + (steps[i].isLast ? QString() : QStringLiteral(" …"));
        auto *row = new KeyRow(name, keyCaps(QKeySequence(steps[i].stroke)));
        row->setMinimumWidth(qMin(room, Fonts::px(ColumnWidth)));
        grid->addWidget(row, 1 + i % rows, i / rows);
        spoken.append(row->accessibleName());
    }
    //: what a screen reader says when the first key of several was pressed: "After g: Today: t, Unread: u"
    setAccessibleName(tr("After %1: %2").arg(keyText(m_begun), spoken.join(QStringLiteral(", "))));
    auto *title = new RoleLabel(FontRole::Small, dimInk);
    //: over the keys that may follow the one that was pressed: "g, then"
    title->setText(tr("%1, then").arg(keyText(m_begun)));
    grid->addWidget(title, 0, 0, 1, columns);
    const int inset = Fonts::px(Inset);
    layout()->setContentsMargins(inset, inset, inset, inset);
    layout()->addWidget(m_rows);
}

// At the foot of the window, where it covers neither the list's nor the page's beginning.
void HintCard::place()
{
    adjustSize();
    const QRect room = parentWidget()->rect().adjusted(Fonts::px(Edge), Fonts::px(Edge), -Fonts::px(Edge), -Fonts::px(Edge));
    resize(size().boundedTo(room.size()));
    move(room.center().x() - width() / 2, room.bottom() - height());
}

bool HintCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        showAfter(m_begun);
    return QFrame::eventFilter(watched, event);
}

void HintCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible())
        showAfter(m_begun);
}

void HintCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Draw::plate(painter, rect(), Radius, Theme::colors().raised, Theme::colors().lineStrong);
}

} // namespace Paperlark
