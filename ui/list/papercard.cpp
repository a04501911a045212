#include "ui/list/papercard.h"

#include "core/library/paper.h"
#include "core/reading/displaytext.h"
#include "core/reading/maths.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::PaperCard)
};

constexpr int Aside = 12; // of the list
constexpr int Gap = 8;    // between two cards
constexpr int Above = 13;
constexpr int Below = 10;
constexpr int FactsGap = 10;
constexpr int Lines = 3;
constexpr int PlateLeft = 16;
constexpr int PlateWidth = 96;
constexpr int PlateHeight = 54;
constexpr int PlateRadius = 4;
constexpr int WordsLeft = 126;
constexpr int WordsLeftAlone = 34;
constexpr int LeastWords = 150;
constexpr int NameInset = 4;
constexpr int LongestName = 14; // letters

int cardHeight()
{
    return Fonts::px(Above) + Lines * Fonts::lineHeight(FontRole::RowTitle) + Fonts::px(FactsGap)
        + Fonts::lineHeight(FontRole::Tiny) + Fonts::px(Below);
}

// As large as fits, and no larger than it is in a heading.
QFont nameFont(const QString &name, bool isName, int room)
{
    QFont font = Fonts::font(isName ? FontRole::DayHeadingSmall : FontRole::Small);
    while (font.pixelSize() > Fonts::px(9) && QFontMetrics(font).horizontalAdvance(name) > room)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace

PaperCard::PaperCard(const QRect &row)
{
    const int aside = row.width() < Fonts::px(300) ? Fonts::px(Aside / 2) : Fonts::px(Aside);
    card = {row.left() + aside, row.top() + Fonts::px(Gap) / 2, row.width() - 2 * aside, cardHeight()};
    const int inset = Fonts::px(PlateLeft);
    hasPlate = card.width() - Fonts::px(WordsLeft) - inset >= Fonts::px(LeastWords);
    plate = {card.left() + inset, card.top() + Fonts::px(Above) + 1, Fonts::px(PlateWidth), Fonts::px(PlateHeight)};
    const int left = Fonts::px(hasPlate ? WordsLeft : WordsLeftAlone);
    const int foot = Fonts::lineHeight(FontRole::Tiny);
    words = {card.left() + left, card.top() + Fonts::px(Above), card.width() - left - inset,
             Lines * Fonts::lineHeight(FontRole::RowTitle)};
    facts = {words.left(), card.bottom() + 1 - Fonts::px(Below) - foot, words.width(), foot};
    marks = hasPlate ? QRect(plate.left(), facts.top(), plate.width(), foot)
                     : QRect(card.left() + Fonts::px(10), words.top(), Fonts::px(14), Fonts::lineHeight(FontRole::RowTitle));
}

int PaperCard::rowHeight()
{
    return cardHeight() + Fonts::px(Gap);
}

bool hasShortName(const PaperRow &paper)
{
    const qsizetype colon = paper.title.indexOf(u':');
    return colon > 1 && colon <= LongestName && !paper.title.left(colon).contains(u' ');
}

QString plateName(const PaperRow &paper)
{
    if (hasShortName(paper))
        return titleText(paper.title.section(u':', 0, 0));
    if (!paper.key.startsWith("title:"_L1))
        return displayLine(paper.key);
    return titleText(paper.title.section(u' ', 0, 0)).left(LongestName);
}

void paintCardPlate(QPainter &painter, const QRect &plate, const PaperRow &paper, const QImage &image, bool strong)
{
    const ThemeColors &colors = Theme::colors();
    if (!image.isNull()) {
        QPainterPath shape;
        shape.addRoundedRect(plate, Fonts::px(PlateRadius), Fonts::px(PlateRadius));
        painter.save();
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setClipPath(shape);
        painter.fillPath(shape, colors.inset); // under what is transparent
        painter.drawImage(plate, image);
        painter.restore();
        return;
    }
    const bool isName = hasShortName(paper);
    Draw::plate(painter, plate, PlateRadius,
                !isName      ? colors.tagBackground
                    : strong ? colors.heat[1]
                             : colors.heat[0],
                Theme::isHighContrast() ? colors.line : QColor());
    const int room = plate.width() - 2 * Fonts::px(NameInset);
    const QString name = plateName(paper);
    const QFont font = nameFont(name, isName, room);
    painter.setFont(font);
    painter.setPen(!isName ? colors.tagText : strong || Theme::isHighContrast() ? colors.text : colors.heat[4]);
    painter.drawText(plate, Qt::AlignCenter, QFontMetrics(font).elidedText(name, Qt::ElideRight, room));
}

void paintCardWord(QPainter &painter, const QRect &room, const QColor &ink)
{
    const QFont font = Fonts::font(FontRole::Tiny);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(Draw::placed(painter, room), int(Qt::AlignLeading | Qt::AlignVCenter),
                     QFontMetrics(font).elidedText(Tr::tr("unread"), Qt::ElideRight, room.width()));
}

} // namespace Paperlark
