#include "ui/page/figurestrip.h"

#include "ui/looks/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Padding = 9;
constexpr int Inset = 14;

} // namespace

FigureStrip::FigureStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureStrip::setFigures(const QList<Figure> &figures)
{
    m_figures = figures;
    QStringList spoken;
    for (const Figure &figure : figures) {
        spoken.append(u"%1 %2"_s.arg(QLocale().toString(figure.value), figure.words));
    }
    setAccessibleName(spoken.join(", "_L1));
    update();
}

QSize FigureStrip::sizeHint() const
{
    return {0, 2 * Fonts::px(Padding) + Fonts::lineHeight(FontRole::SheetTitle) + Fonts::lineHeight(FontRole::Small)};
}

void FigureStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void FigureStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColors &colors = Theme::colors();
    painter.fillRect(0, 0, width(), 1, colors.line);
    painter.fillRect(0, height() - 1, width(), 1, colors.line);
    const int count = static_cast<int>(m_figures.size());
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const QFont words = Fonts::font(FontRole::Small);
    for (int i = 0; i < count; ++i) {
        const QRect column(width() * i / count, 0, width() / count, height());
        QRect text = column.adjusted(i == 0 ? 0 : Fonts::px(Inset), Fonts::px(Padding), -Fonts::px(4), -Fonts::px(Padding));
        text = QStyle::visualRect(layoutDirection(), rect(), text);
        if (i > 0) {
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {column.left(), 0, 1, height()}), colors.line);
        }
        painter.setPen(colors.text);
        painter.setFont(Fonts::font(FontRole::SheetTitle));
        painter.drawText(text.adjusted(0, 0, 0, -Fonts::lineHeight(FontRole::Small)), align,
                         QLocale().toString(m_figures.at(i).value));
        painter.setPen(colors.textDim);
        painter.setFont(words);
        const QString elided = QFontMetrics(words).elidedText(m_figures.at(i).words, Qt::ElideRight, text.width());
        painter.drawText(text.adjusted(0, Fonts::lineHeight(FontRole::SheetTitle), 0, 0), align, elided);
    }
}

} // namespace Paperlark
