#include "ui/controls/iconline.h"

#include "ui/looks/icons.h"
#include "ui/looks/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Paperlark {

namespace {

constexpr int IconSize = 14;
constexpr int TextStart = 21;

} // namespace

IconLine::IconLine(const QString &icon, const QString &text, Ink ink, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_text(text), m_ink(ink)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize IconLine::sizeHint() const
{
    const int words = QFontMetrics(Fonts::font(role())).horizontalAdvance(m_text);
    return {Fonts::px(TextStart) + words + 1, Fonts::lineHeight(role()) + Fonts::px(2)};
}

void IconLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void IconLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = Theme::colors();
    const QRect icon(0, 0, Fonts::px(IconSize), height());
    Icons::paint(painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), icon),
                 m_ink == Ink::Dim ? colors.textDim : colors.star);
    const QRect text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(Fonts::px(TextStart), 0, 0, 0));
    const QFont font = Fonts::font(role());
    painter.setFont(font);
    painter.setPen(m_ink == Ink::Dim ? colors.textDim : colors.text);
    const QString elided = QFontMetrics(font).elidedText(m_text, Qt::ElideRight, text.width());
    painter.drawText(text, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, elided);
}

} // namespace Paperlark
