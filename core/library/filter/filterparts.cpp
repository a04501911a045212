#include "core/library/filter/filterparts.h"

#include "core/library/filter/filterdates.h"

namespace Paperlark {

namespace {

using Kind = FilterExpression::Kind;

Kind kindOfFacet(Facet facet)
{
    switch (facet) {
    case Facet::Tags: return Kind::Tag;
    case Facet::Languages: return Kind::Language;
    case Facet::Sources: return Kind::Source;
    case Facet::Authors: return Kind::Author;
    case Facet::Has: return Kind::Has;
    }
    Q_UNREACHABLE();
}

FilterExpression daysOf(const PaperFilter &filter, const QDate &today)
{
    QList<FilterExpression> parts;
    if (filter.firstDay.isValid() || filter.lastDay.isValid()) {
        parts += FilterExpression{.kind = Kind::Days, .first = filter.firstDay, .last = filter.lastDay};
    }
    if (const auto period = dateTermOf(filter.period, today); period && period->moves) {
        parts += FilterExpression{.kind = Kind::Days, .first = period->first, .last = period->last};
    }
    if (filter.weekdays != 0) {
        parts += FilterExpression{.kind = Kind::Weekdays, .weekdays = filter.weekdays};
    }
    return allOf(parts);
}

FilterExpression votesOf(const PaperFilter &filter)
{
    if (!filter.minVotes && !filter.maxVotes) {
        return {};
    }
    return {.kind = Kind::Votes, .from = filter.minVotes.value_or(0), .to = filter.maxVotes};
}

FilterExpression marksOf(const PaperFilter &filter)
{
    QList<FilterExpression> parts;
    if (filter.unreadOnly) {
        parts += notAny({.kind = Kind::Read});
    }
    if (filter.starredOnly) {
        parts += FilterExpression{.kind = Kind::Starred};
    }
    if (filter.readingListOnly) {
        parts += FilterExpression{.kind = Kind::ReadingList};
    }
    return allOf(parts);
}

} // namespace

FilterPart partOfFacet(Facet facet)
{
    switch (facet) {
    case Facet::Tags: return FilterPart::Tags;
    case Facet::Languages: return FilterPart::Languages;
    case Facet::Sources: return FilterPart::Sources;
    case Facet::Authors: return FilterPart::Authors;
    case Facet::Has: return FilterPart::Has;
    }
    Q_UNREACHABLE();
}

FilterExpression expressionOfPart(const PaperFilter &filter, FilterPart part, const QDate &today)
{
    switch (part) {
    case FilterPart::Text: return parseFilter(filter.text, today).expression();
    case FilterPart::Days: return daysOf(filter, today);
    case FilterPart::Votes: return votesOf(filter);
    case FilterPart::Marks: return marksOf(filter);
    case FilterPart::Tags: return expressionOfChoice(Facet::Tags, filter.tags);
    case FilterPart::Languages: return expressionOfChoice(Facet::Languages, filter.languages);
    case FilterPart::Sources: return expressionOfChoice(Facet::Sources, filter.sources);
    case FilterPart::Authors: return expressionOfChoice(Facet::Authors, filter.authors);
    case FilterPart::Has: return expressionOfChoice(Facet::Has, filter.has);
    }
    Q_UNREACHABLE();
}

FilterExpression expressionOfFilter(const PaperFilter &filter, const QDate &today)
{
    QList<FilterExpression> parts;
    for (int part = 0; part < filterParts; ++part) {
        parts += expressionOfPart(filter, FilterPart(part), today);
    }
    return allOf(parts);
}

FilterExpression expressionOfChoice(Facet facet, const FacetChoice &choice)
{
    const auto named = [facet](const QString &name) {
        return FilterExpression{.kind = kindOfFacet(facet), .value = name, .whole = facet == Facet::Authors};
    };
    QList<FilterExpression> included;
    for (const QString &name : choice.included) {
        included += named(name);
    }
    QList<FilterExpression> parts{choice.match == Match::All ? allOf(included) : anyOf(included)};
    for (const QString &name : choice.excluded) {
        parts += notAny(named(name));
    }
    return allOf(parts);
}

PaperOrder orderOf(const PaperFilter &filter)
{
    const PaperOrder typed = parseFilter(filter.text, QDate::currentDate()).order;
    return typed == PaperOrder::Digest ? filter.order : typed;
}

} // namespace Paperlark
