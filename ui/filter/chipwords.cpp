#include "ui/filter/chipwords.h"

#include "core/models/facetname.h"
#include "ui/filter/filterchips.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::FilterChip)
};

QString shownHas(const QString &value)
{
    return value == "code"_L1     ? Text::tr("code")
        : value == "model"_L1     ? Text::tr("a model")
        : value == "thumbnail"_L1 ? Text::tr("a thumbnail")
        : value == "video"_L1     ? Text::tr("a video")
        : value == "note"_L1      ? Text::tr("a note")
                                  : value;
}

QString operationOf(const QString &field)
{
    return field == "title"_L1 ? Text::tr("title with", "before words of a title")
        : field == "note"_L1   ? Text::tr("note with", "before words of a note")
        : field == "author"_L1 ? Text::tr("by", "before an author")
        : field == "id"_L1     ? Text::tr("arXiv", "before a paper's number")
                               : field;
}

QString quoted(const QString &words)
{
    return Text::tr("“%1”", "searched words").arg(words);
}

ChipWords plainWords(const FilterPiece &piece)
{
    ChipWords words{.operation = operationOf(piece.field), .value = piece.value, .excludes = piece.excludes};
    if (piece.field.isEmpty()) {
        const QString typed = piece.text.simplified();
        const bool isGroup = typed.contains(u'(');
        const QString found = piece.excludes && !isGroup ? typed.mid(1) : typed;
        words.hasQuotes = !isGroup && !found.contains(u'"');
        words.value = words.hasQuotes ? quoted(found) : found;
    }
    if (piece.excludes)
        words.operation = u"%1 %2"_s.arg(Text::tr("not", "before what is left out"), words.operation).trimmed();
    return words;
}

} // namespace

ChipWords wordsOfPiece(const FilterPiece &piece)
{
    const PaperFilter alone = filterOfText(piece.text);
    if (!alone.text.isEmpty() || alone.leavesNothingOut())
        return plainWords(piece);
    const QList<FilterChip> chips = filterChips(alone);
    ChipWords words{.operation = chips.first().operation,
                    .value = chips.first().value,
                    .excludes = chips.first().excludes,
                    .hasQuotes = chips.first().hasQuotes};
    for (const FilterChip &chip : chips.mid(1))
        words.value += u' ' + chip.text();
    return words;
}

FacetWords wordsOfFacet(Facet facet)
{
    const QString no = Text::tr("not", "before what is left out");
    switch (facet) {
    case Facet::Tags: return {Text::tr("tag", "before a tag's name"), no};
    case Facet::Languages: return {Text::tr("in", "before a language"), no};
    case Facet::Sources: return {Text::tr("from", "before a source"), Text::tr("not from", "before a source that is left out")};
    case Facet::Authors: return {Text::tr("by", "before an author"), Text::tr("not by", "before an author who is left out")};
    case Facet::Has:
        return {Text::tr("with", "before what a paper has: code, a note"), Text::tr("without", "before what a paper lacks")};
    }
    Q_UNREACHABLE();
}

QString shownValue(Facet facet, const QString &value)
{
    return facet == Facet::Has ? shownHas(value) : facetName(facet, value);
}

QString periodWords(const QString &period)
{
    static const QRegularExpression last(u"^last(\\d{1,4})([dwmy])$"_s);
    const auto match = last.match(period);
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    return period == "today"_L1    ? Text::tr("today")
        : period == "yesterday"_L1 ? Text::tr("yesterday")
        : unit == "d"_L1           ? Text::tr("last %n day(s)", nullptr, count)
        : unit == "w"_L1           ? Text::tr("last %n week(s)", nullptr, count)
        : unit == "m"_L1           ? Text::tr("last %n month(s)", nullptr, count)
        : unit == "y"_L1           ? Text::tr("last %n year(s)", nullptr, count)
                                   : period;
}

QString weekdayWords(unsigned weekdays)
{
    QString words;
    for (int day = 1; day <= 7; ++day) {
        if (!(weekdays & (1U << (day - 1))))
            continue;
        const QString name = QLocale().standaloneDayName(day);
        words = words.isEmpty() ? name : Text::tr("%1 or %2", "days of the week").arg(words, name);
    }
    return words;
}

} // namespace Paperlark
