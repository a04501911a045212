#include "ui/controls/hintbutton.h"

#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr int Inset = 10;
constexpr int Gap = 7;
constexpr int Height = 28;
constexpr int LowHeight = 24;

// An ampersand underlines the letter after it; two are one.
int widthOf(QString text, FontRole role, bool bold)
{
    if (text.contains(u'&'))
        text.replace("&&"_L1, "\1"_L1).remove(u'&').replace(u'\1', u'&');
    return Fonts::wordWidth(text, role, bold);
}

} // namespace

HintButton::HintButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
}

void HintButton::setHint(const QString &hint, Hint kind)
{
    m_hint = hint;
    m_kind = kind;
    setAccessibleDescription(hint);
    updateGeometry();
    update();
}

void HintButton::setPreferred(bool preferred)
{
    m_preferred = preferred;
    updateGeometry();
    update();
}

void HintButton::setLow(bool low)
{
    m_low = low;
    updateGeometry();
}

QSize HintButton::sizeHint() const
{
    int width = widthOf(text(), FontRole::Control, m_preferred) + 2 * Fonts::px(Inset);
    if (!m_hint.isEmpty()) {
        width += Fonts::px(Gap)
            + (m_kind == Hint::Count ? widthOf(m_hint, FontRole::Control, true) : widthOf(m_hint, FontRole::Tiny, false));
    }
    return {width, Fonts::px(m_low ? LowHeight : Height)};
}

void HintButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.features.setFlag(QStyleOptionButton::DefaultButton, m_preferred);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const ThemeColors &colors = Theme::colors();
    const QRect content = rect().adjusted(Fonts::px(Inset), 0, -Fonts::px(Inset), 0);
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.setFont(textFont());
    painter.setPen(!isEnabled() ? colors.textFaint : m_preferred ? colors.accent : colors.text);
    painter.drawText(content, int(m_hint.isEmpty() ? Qt::AlignHCenter : leading) | Qt::AlignVCenter | Qt::TextShowMnemonic,
                     text());
    painter.setFont(hintFont());
    painter.setPen(m_kind == Hint::Count ? colors.text : colors.textDim);
    painter.drawText(content, int(trailing | Qt::AlignVCenter) | Draw::keyOrder, m_hint);
    if (option.state & QStyle::State_HasFocus) {
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

QFont HintButton::textFont() const
{
    return Fonts::font(FontRole::Control, {}, m_preferred);
}

QFont HintButton::hintFont() const
{
    return m_kind == Hint::Count ? Fonts::font(FontRole::Control, {}, true) : Fonts::font(FontRole::Tiny);
}

} // namespace Paperlark
