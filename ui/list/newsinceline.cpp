#include "ui/list/newsinceline.h"

#include "ui/list/shapedwords.h"
#include "ui/looks/fonts.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace Paperlark {

namespace {

constexpr int LeftInset = 16;
constexpr int Around = 10; // above and below the words, together
constexpr int Gap = 8;
constexpr int Thickness = 2;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::NewSinceLine)
};

} // namespace

int NewSinceLine::height()
{
    return Fonts::lineHeight(FontRole::Small) + Fonts::px(Around);
}

void NewSinceLine::paint(QPainter &painter, const QRect &place, const QString &moment)
{
    painter.fillRect(place, Theme::colors().surface);
    QFont font = Fonts::font(FontRole::Small);
    font.setWeight(QFont::DemiBold);
    //: On a line of the list; the papers above it came since then. %1: "Fri 08:14"
    const QString words = Text::tr("↑ New since %1").arg(moment);
    const QRect line = place.adjusted(Fonts::px(LeftInset), 0, 0, 0);
    painter.setPen(Theme::colors().accent);
    ShapedWords::paintLeading(painter, line, words, font);
    const int from = line.left() + int(std::ceil(ShapedWords::width(words, font))) + Fonts::px(Gap);
    if (from < line.right())
        painter.fillRect(Draw::placed(painter, {from, line.center().y(), line.right() + 1 - from, Thickness}),
                         Theme::colors().accent);
}

QString NewSinceLine::spoken(const QString &moment, const QString &row)
{
    //: %1: "Fri 08:14"; %2: a row of the list, spoken
    return Text::tr("Known before %1 from here on. %2").arg(moment, row);
}

} // namespace Paperlark
