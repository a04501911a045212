#include "ui/list/rowfacts.h"

#include "core/reading/displaytext.h"
#include "ui/list/shapedwords.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/wording.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int BarWidth = 28;
constexpr int BarHeight = 3;
constexpr int VotesColumn = 38;
constexpr int LanguagesColumn = 40;
constexpr int ColumnGap = 8;
constexpr int MostLanguages = 4;
constexpr int MostCompactLanguages = 2;
constexpr int NarrowForLanguages = 240;
constexpr int SmallestTag = 24;
constexpr int NarrowForVotes = 180;
constexpr int PlateInset = 4;
constexpr int PlateRadius = 3;
constexpr QChar Times(0x00D7);

int width(const QString &text, bool bold)
{
    return int(std::ceil(ShapedWords::width(text, Fonts::font(FontRole::Tiny, {}, bold))));
}

void write(QPainter &painter, const QRect &rect, const QString &text, const QColor &ink, bool bold = false)
{
    painter.setPen(ink);
    const QRect place = Draw::placed(painter, {rect.left(), rect.top(), width(text, bold), rect.height()});
    ShapedWords::paint(painter, place, Qt::AlignLeft, text, Fonts::font(FontRole::Tiny, {}, bold));
}

// A tag or a note, in the fonts of its script; returns how wide it is.
int writeForeign(QPainter &painter, const QRect &room, const QString &text, const RowFacts &facts)
{
    const QFont font = Fonts::fontFor(text, FontRole::Tiny, hanLanguageOf(facts.row.languages));
    painter.setPen(facts.ink);
    return ShapedWords::paintLeading(painter, room, text, font);
}

// Painted, because few text fonts hold it.
void paintTriangle(QPainter &painter, const QRect &rect, const QColor &ink)
{
    const double side = Fonts::px(6);
    const int left = Draw::placed(painter, {rect.left(), rect.top(), Fonts::px(6), rect.height()}).left();
    const QPointF foot(left, rect.center().y() + side * 0.45 + 0.5);
    const QPointF points[]{foot, foot + QPointF(side, 0), foot + QPointF(side / 2, -side * 0.85)};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(points, 3);
    painter.restore();
}

void paintVotes(QPainter &painter, QRect rect, int votes, const QColor &ink)
{
    paintTriangle(painter, rect, ink);
    rect.setLeft(rect.left() + Fonts::px(9));
    write(painter, rect, QLocale().toString(votes), ink);
}

int votesWidth(int votes)
{
    return Fonts::px(9) + width(QLocale().toString(votes), false);
}

struct Languages {
    QStringList marks{};
    QString strong{}; // the mark of the reading language

    int totalWidth() const
    {
        int total = 0;
        for (const QString &mark : marks)
            total += width(mark, isStrong(mark)) + (total > 0 ? Fonts::px(4) : 0);
        return total;
    }
    bool isStrong(const QString &mark) const { return mark.section(Times, 0, 0) == strong; }
    void paint(QPainter &painter, QRect rect, const QColor &ink, const QColor &strongInk) const
    {
        for (const QString &mark : marks) {
            const bool bold = isStrong(mark);
            write(painter, rect, mark, bold ? strongInk : ink, bold);
            rect.setLeft(rect.left() + width(mark, bold) + Fonts::px(4));
        }
    }
};

void paintBar(QPainter &painter, const QRect &track, int votes, int most, const QColor &ink)
{
    painter.fillRect(Draw::placed(painter, track), Theme::colors().line);
    QRect share = track;
    share.setWidth(votes > 0 && most > 0 ? qMax(Fonts::px(2), int(qint64(track.width()) * qMin(votes, most) / most)) : 0);
    painter.fillRect(Draw::placed(painter, share), Theme::isHighContrast() ? ink : Theme::colors().textFaint);
}

// The right end of the line; returns where it begins.
int paintNumbers(QPainter &painter, const QRect &line, const RowFacts &facts)
{
    const Languages languages{languageMarks(facts.row.languages, MostLanguages), Wording::languageMark(facts.readingLanguage)};
    int left = line.right() + 1 - languages.totalWidth();
    languages.paint(painter, {left, line.top(), line.right() + 1 - left, line.height()}, facts.ink, facts.strongInk);
    if (!facts.row.votes)
        return left;
    left -= Fonts::px(ColumnGap) + Fonts::px(BarWidth);
    const int height = Fonts::px(BarHeight);
    paintBar(painter, {left, line.center().y() - height / 2, Fonts::px(BarWidth), height}, *facts.row.votes, facts.mostVotes,
             facts.ink);
    left -= Fonts::px(5) + votesWidth(*facts.row.votes);
    paintVotes(painter, {left, line.top(), line.right() - left, line.height()}, *facts.row.votes, facts.ink);
    return left;
}

int placeWidth(const QString &place)
{
    return place.isEmpty() ? 0 : width(place, false) + 2 * Fonts::px(PlateInset);
}

// On the ground of a hit, because that is what it stands for.
void paintPlace(QPainter &painter, const QRect &rect, const QString &place)
{
    Draw::plate(painter, Draw::placed(painter, rect), PlateRadius, Theme::colors().hit);
    write(painter, rect.adjusted(Fonts::px(PlateInset), 0, 0, 0), place, Theme::colors().text);
}

int paintIcon(QPainter &painter, const QRect &room, const QString &name, const QColor &ink)
{
    const int side = Fonts::px(12);
    if (room.width() < side)
        return room.left();
    Icons::paint(painter, name, Draw::placed(painter, {room.left(), room.top() + (room.height() - side) / 2, side, side}), ink);
    return room.left() + side;
}

} // namespace

QStringList languageMarks(const QStringList &languages, int most)
{
    QStringList all;
    for (const QString &language : languages)
        all << Wording::languageMark(language);
    if (all.size() <= most)
        return all;
    QStringList once = all;
    once.removeDuplicates();
    for (QString &mark : once) {
        if (const qsizetype voices = all.count(mark); voices > 1)
            mark += Times + QString::number(voices);
    }
    return once.size() <= most ? once : once.mid(0, most - 1) << '+'_L1 + QString::number(once.size() - most + 1);
}

void RowFacts::paintLine(QPainter &painter, const QRect &line) const
{
    QRect room = line;
    room.setRight(paintNumbers(painter, line, *this) - Fonts::px(ColumnGap) - 1);
    if (const int wide = placeWidth(matchPlace); wide > 0 && wide < room.width()) {
        paintPlace(painter, {room.right() + 1 - wide, room.top(), wide, room.height()}, matchPlace);
        room.setRight(room.right() - wide - Fonts::px(ColumnGap));
    }
    if (!row.tags.isEmpty() && room.width() > Fonts::px(SmallestTag))
        room.setLeft(room.left() + writeForeign(painter, room, row.tags.first(), *this) + Fonts::px(7));
    if (row.hasCode)
        room.setLeft(paintIcon(painter, room, u"code"_s, ink) + Fonts::px(6));
    if (row.taste != 0)
        room.setLeft(paintIcon(painter, room, row.taste < 0 ? u"minus"_s : u"plus"_s, ink) + Fonts::px(6));
    if (row.note.isEmpty() || room.width() < Fonts::px(40))
        return;
    room.setLeft(paintIcon(painter, room, u"note"_s, noteInk) + Fonts::px(3));
    writeForeign(painter, room, row.note.simplified(), *this);
}

// A narrow row gives up the languages first, then the votes: the title needs the room.
int RowFacts::columnsWidth(int rowWidth)
{
    const int gap = Fonts::px(ColumnGap);
    const int forLanguages = rowWidth >= Fonts::px(NarrowForLanguages) ? Fonts::px(LanguagesColumn) + gap : 0;
    const int forVotes = rowWidth >= Fonts::px(NarrowForVotes) ? Fonts::px(VotesColumn) + gap : 0;
    return forLanguages + forVotes;
}

int RowFacts::paintColumns(QPainter &painter, const QRect &rect) const
{
    const int gap = Fonts::px(ColumnGap);
    QRect rest = rect;
    if (rect.width() >= Fonts::px(NarrowForLanguages)) {
        QStringList single = row.languages;
        single.removeDuplicates();
        const Languages languages{languageMarks(single, MostCompactLanguages), Wording::languageMark(readingLanguage)};
        const int column = Fonts::px(LanguagesColumn);
        languages.paint(painter, rest.adjusted(rest.width() - column, 0, 0, 0), ink, strongInk);
        rest.setWidth(rest.width() - column - gap);
    }
    if (rect.width() >= Fonts::px(NarrowForVotes)) {
        const int column = Fonts::px(VotesColumn);
        if (row.votes)
            paintVotes(painter, rest.adjusted(rest.width() - column, 0, 0, 0), *row.votes, ink);
        rest.setWidth(rest.width() - column - gap);
    }
    if (const int wide = placeWidth(matchPlace); wide > 0 && wide < rest.width() / 2) {
        const int height = Fonts::lineHeight(FontRole::Tiny);
        paintPlace(painter, {rest.right() + 1 - wide, rest.center().y() - height / 2, wide, height}, matchPlace);
        rest.setWidth(rest.width() - wide - gap);
    }
    return rect.width() - rest.width();
}

} // namespace Paperlark
