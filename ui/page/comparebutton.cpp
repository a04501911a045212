#include "ui/page/comparebutton.h"

#include "ui/controls/keybutton.h"
#include "ui/keys/clickhints.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QAction>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Inset = 6;
constexpr int Gap = 7;
constexpr int Drawing = 16;
constexpr int Height = 36;
constexpr int Radius = 5;

} // namespace

CompareButton::CompareButton(QWidget *parent) : QAbstractButton(parent)
{
    setText(tr("Compare"));
    setAccessibleName(tr("Compare voices"));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void CompareButton::setAction(QAction *action)
{
    const auto follow = [this, action] {
        m_key = KeyButton::shortKeyText(action->shortcut());
        setToolTip(action->toolTip());
        updateGeometry();
        update();
    };
    connect(action, &QAction::changed, this, follow);
    follow();
    ClickHints::setCommand(*this, action->objectName());
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

void CompareButton::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

// As wide as the bold word, so that nothing moves when it is pressed.
int CompareButton::wordWidth() const
{
    return m_compact ? 0 : Fonts::px(Gap) + QFontMetrics(Fonts::font(FontRole::Tab, {}, true)).horizontalAdvance(text());
}

int CompareButton::keyWidth() const
{
    return m_compact || m_key.isEmpty() ? 0 : Fonts::px(Gap) + QFontMetrics(Fonts::font(FontRole::Tiny)).horizontalAdvance(m_key);
}

QSize CompareButton::sizeHint() const
{
    return {2 * Fonts::px(Inset) + Fonts::px(Drawing) + wordWidth() + keyWidth(), Fonts::px(Height)};
}

void CompareButton::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = Theme::colors();
    const QColor color = isChecked() || underMouse() ? colors.text : colors.textDim;
    QPainter painter(this);
    const auto mirrored = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QRect place(Fonts::px(Inset), (height() - Fonts::px(Drawing)) / 2, Fonts::px(Drawing), Fonts::px(Drawing));
    Icons::paint(painter, u"compare"_s, mirrored(place), color);
    const QRect behind(place.right() + 1 + Fonts::px(Gap), 0, wordWidth() + keyWidth() - Fonts::px(Gap), height() - Fonts::px(2));
    const QRect words = mirrored(behind);
    painter.setPen(color);
    painter.setFont(Fonts::font(FontRole::Tab, {}, isChecked()));
    if (!m_compact)
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.setPen(colors.textDim);
    painter.setFont(Fonts::font(FontRole::Tiny));
    if (!m_compact)
        Draw::keyAtEnd(painter, words, m_key);
    if (isChecked())
        painter.fillRect(0, height() - Fonts::px(2), width(), Fonts::px(2), colors.accent);
    if (hasFocus())
        Draw::focusRing(painter, rect().adjusted(1, Fonts::px(3), -1, -Fonts::px(3)), Radius);
}

} // namespace Paperlark
