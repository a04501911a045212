#include "ui/list/shapedwords.h"

#include "ui/looks/stylepainter.h"

#include <QCache>
#include <QFontMetrics>
#include <QPainter>
#include <QStaticText>

#include <algorithm>
#include <cmath>

namespace Paperlark {

namespace {

constexpr int MostWords = 1000; // some hundred bytes each

struct Words {
    QString text{};
    QFont font{};

    friend bool operator==(const Words &, const Words &) = default;
    friend size_t qHash(const Words &words, size_t seed)
    {
        return qHashMulti(seed, words.text, words.font.pixelSize(), words.font.weight());
    }
};

const QStaticText &shaped(const QString &text, const QFont &font)
{
    static QCache<Words, QStaticText> known(MostWords);
    const Words words{text, font};
    QStaticText *found = known.object(words);
    if (!found) {
        found = new QStaticText(text);
        found->setTextFormat(Qt::PlainText);
        found->setPerformanceHint(QStaticText::AggressiveCaching);
        found->prepare({}, font);
        known.insert(words, found); // far below the limit for one, so it stays
    }
    return *found;
}

} // namespace

namespace ShapedWords {

double width(const QString &text, const QFont &font)
{
    return shaped(text, font).size().width();
}

void paint(QPainter &painter, const QRect &place, Qt::Alignment alignment, const QString &text, const QFont &font)
{
    const QStaticText &words = shaped(text, font);
    const QSizeF size = words.size();
    const double left = alignment & Qt::AlignHCenter ? place.left() + (place.width() - size.width()) / 2 : place.left();
    painter.setFont(font);
    painter.drawStaticText(QPointF(left, place.top() + (place.height() - size.height()) / 2), words);
}

int paintElided(QPainter &painter, const QRect &place, const QString &text, const QFont &font)
{
    const double whole = width(text, font);
    if (whole <= place.width()) {
        paint(painter, place, Qt::AlignLeft, text, font);
        return int(std::ceil(whole));
    }
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, qMax(0, place.width()));
    painter.setFont(font);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

int paintLeading(QPainter &painter, const QRect &place, const QString &text, const QFont &font)
{
    const int wide = std::min(int(std::ceil(width(text, font))), place.width());
    return paintElided(painter, Draw::placed(painter, {place.left(), place.top(), wide, place.height()}), text, font);
}

} // namespace ShapedWords

} // namespace Paperlark
