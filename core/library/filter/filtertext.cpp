#include "core/library/filter/filtertext.h"

#include "core/library/filter/filterdates.h"
#include "core/library/filter/filterfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Kind = FilterExpression::Kind;

struct Field {
    Facet facet{};
    Kind kind{};
    QLatin1StringView name{};
};

constexpr Field facetFields[] = {{Facet::Tags, Kind::Tag, "tag"_L1},
                                 {Facet::Languages, Kind::Language, "lang"_L1},
                                 {Facet::Sources, Kind::Source, "source"_L1},
                                 {Facet::Authors, Kind::Author, "author"_L1},
                                 {Facet::Has, Kind::Has, "has"_L1}};

// Only a whole name is a choice among names; the beginning of one is a search.
const Field *fieldOf(const FilterExpression &expression)
{
    const auto *field = std::find_if(std::begin(facetFields), std::end(facetFields),
                                     [&](const Field &known) { return known.kind == expression.kind; });
    const bool found = field != std::end(facetFields) && (expression.kind != Kind::Author || expression.whole);
    return found ? field : nullptr;
}

// Quotes can't be written inside quotes.
QString quoted(QString value)
{
    for (const QChar quote : {u'"', u'“', u'”', u'„'}) {
        value.remove(quote);
    }
    return u'"' + value + u'"';
}

QString valueText(const QString &value, bool always)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) {
        return !c.isSpace() && c != u'(' && c != u')' && c != u'"' && c != u'“' && c != u'”' && c != u'„';
    });
    return plain && !always ? value : quoted(value);
}

// With the quote and the parentheses that were left open.
QString closed(const QString &text)
{
    qsizetype open = 0;
    bool quote = false;
    for (const FilterToken &token : scanFilter(text)) {
        open += token.kind == FilterToken::Kind::Open ? 1 : token.kind == FilterToken::Kind::Close ? -1 : 0;
        quote = quote || !token.closed;
    }
    return text + (quote ? u"\""_s : QString()) + QString(std::max<qsizetype>(open, 0), u')');
}

// A choice of several values where one is enough: (tag:a OR tag:b).
QStringList alternativesText(Facet facet, const QStringList &values)
{
    QStringList texts;
    for (const QString &value : values) {
        texts += fieldText(facet, value);
    }
    return texts.size() < 2 ? texts : QStringList{u'(' + texts.join(u" OR "_s) + u')'};
}

QStringList choiceText(Facet facet, const FacetChoice &choice)
{
    QStringList texts;
    if (choice.match == Match::Any) {
        texts += alternativesText(facet, choice.included);
    } else {
        for (const QString &value : choice.included) {
            texts += fieldText(facet, value);
        }
    }
    for (const QString &value : choice.excluded) {
        texts += u'-' + fieldText(facet, value);
    }
    return texts;
}

QStringList daysText(const PaperFilter &filter)
{
    QStringList texts;
    if (!filter.period.isEmpty()) {
        texts += u"date:"_s + filter.period;
    }
    if (filter.firstDay.isValid() || filter.lastDay.isValid()) {
        texts += u"date:"_s + dateRangeText(filter.firstDay, filter.lastDay);
    }
    QStringList weekdays;
    for (int day = 0; day < 7; ++day) {
        weekdays += filter.weekdays & (1U << day) ? QStringList{u"date:"_s + weekdayWords().at(day)} : QStringList();
    }
    return weekdays.size() < 2 ? texts + weekdays : texts + QStringList{u'(' + weekdays.join(u" OR "_s) + u')'};
}

QStringList marksText(const PaperFilter &filter)
{
    QStringList texts;
    texts += filter.unreadOnly ? QStringList{u"is:unread"_s} : QStringList();
    texts += filter.starredOnly ? QStringList{u"is:starred"_s} : QStringList();
    texts += filter.readingListOnly ? QStringList{u"is:later"_s} : QStringList();
    if (filter.minVotes || filter.maxVotes) {
        texts += u"votes:"_s + votesText(filter.minVotes, filter.maxVotes);
    }
    return texts;
}

// What the search box holds, so that it keeps its meaning behind other conditions.
QString typedText(const QString &text, bool behindOthers)
{
    const QList<FilterTerm> terms = parseFilter(text, QDate::currentDate()).terms;
    QStringList pieces;
    for (const FilterTerm &term : terms) {
        pieces += term.piece.text;
    }
    const bool either = terms.size() == 1 && terms.first().expression.kind == Kind::Or && !text.trimmed().startsWith(u'(');
    const QString typed = pieces.join(u' ') + text.mid(lengthRead(text));
    return either && behindOthers ? u'(' + closed(typed) + u')' : typed;
}

// Takes a term into the choices of the filter, where they have room for it.
class Lifting final
{
public:
    PaperFilter filterOf(const QString &text, const ParsedFilter &parsed)
    {
        m_filter.order = parsed.order;
        QStringList rest;
        for (const FilterTerm &term : parsed.terms) {
            const bool isOrder = term.piece.field == "sort"_L1;
            if (!isOrder && !lift(term)) {
                rest += term.piece.text;
            }
        }
        m_filter.text = rest.size() == 1 ? unwrapped(rest.first()) : rest.join(u' ');
        m_filter.text += text.mid(lengthRead(text)); // nothing typed is lost, and the mistake goes on telling
        return m_filter;
    }

private:
    // Parentheses around all of it say nothing.
    static QString unwrapped(const QString &text)
    {
        const QList<FilterToken> tokens = scanFilter(text);
        int depth = 0;
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            depth += tokens[i].kind == FilterToken::Kind::Open ? 1 : tokens[i].kind == FilterToken::Kind::Close ? -1 : 0;
            if (depth == 0 && i + 1 < tokens.size()) {
                return text; // they close before the end, or there are none
            }
        }
        return depth == 0 && tokens.size() > 1 ? text.mid(1, text.size() - 2) : text;
    }

    bool lift(const FilterTerm &term)
    {
        const FilterExpression &expression = term.expression;
        switch (expression.kind) {
        case Kind::Days: return liftDays(term);
        case Kind::Weekdays: return liftWeekdays({expression});
        case Kind::Votes: return liftVotes(expression);
        case Kind::Starred: return raise(m_filter.starredOnly);
        case Kind::ReadingList: return raise(m_filter.readingListOnly);
        case Kind::Not: return liftExcluded(expression.parts.first());
        case Kind::Or: return liftAlternatives(expression.parts);
        default: return liftIncluded(expression);
        }
    }

    static bool raise(bool &flag) { return std::exchange(flag, true) == false; }

    bool liftDays(const FilterTerm &term)
    {
        const FilterExpression &days = term.expression;
        const auto read = dateTermOf(term.piece.value.trimmed(), QDate::currentDate());
        const bool dated = days.first.isValid() || days.last.isValid();
        if (!dated || !read || m_filter.firstDay.isValid() || m_filter.lastDay.isValid() || !m_filter.period.isEmpty()) {
            return false;
        }
        if (read->moves) {
            m_filter.period = term.piece.value.trimmed().toLower();
        } else {
            m_filter.firstDay = days.first;
            m_filter.lastDay = days.last;
        }
        return true;
    }

    bool liftWeekdays(const QList<FilterExpression> &days)
    {
        if (m_filter.weekdays != 0) {
            return false;
        }
        for (const FilterExpression &day : days) {
            m_filter.weekdays |= day.weekdays;
        }
        return true;
    }

    bool liftVotes(const FilterExpression &votes)
    {
        if (!votes.from || m_filter.minVotes || m_filter.maxVotes) {
            return false; // "none" is no range
        }
        m_filter.minVotes = votes.from;
        m_filter.maxVotes = votes.to;
        return true;
    }

    bool liftExcluded(const FilterExpression &part)
    {
        if (part.kind == Kind::Read) {
            return raise(m_filter.unreadOnly);
        }
        const Field *field = fieldOf(part);
        if (field) {
            m_filter.choice(field->facet).excluded += part.value;
        }
        return field != nullptr;
    }

    // A second value that must hold too makes the choice one of all.
    bool liftIncluded(const FilterExpression &part)
    {
        const Field *field = fieldOf(part);
        if (!field || m_alternatives.contains(field->facet)) {
            return false;
        }
        FacetChoice &choice = m_filter.choice(field->facet);
        choice.included += part.value;
        choice.match = choice.included.size() > 1 ? Match::All : PaperFilter().choice(field->facet).match;
        return true;
    }

    bool liftAlternatives(const QList<FilterExpression> &parts)
    {
        const bool weekdays =
            std::all_of(parts.begin(), parts.end(), [](const auto &part) { return part.kind == Kind::Weekdays; });
        if (weekdays) {
            return liftWeekdays(parts);
        }
        const Field *field = fieldOf(parts.first());
        const bool alike =
            field && std::all_of(parts.begin(), parts.end(), [field](const auto &part) { return fieldOf(part) == field; });
        if (!alike || !m_filter.choice(field->facet).included.isEmpty()) {
            return false;
        }
        FacetChoice &choice = m_filter.choice(field->facet);
        for (const FilterExpression &part : parts) {
            choice.included += part.value;
        }
        choice.match = Match::Any;
        m_alternatives += field->facet;
        return true;
    }

    PaperFilter m_filter{};
    QList<Facet> m_alternatives{}; // facets whose values stood in one OR: nothing can be added to them
};

} // namespace

QString fieldText(Facet facet, const QString &value)
{
    const auto *field =
        std::find_if(std::begin(facetFields), std::end(facetFields), [&](const Field &known) { return known.facet == facet; });
    return field->name + u':' + valueText(value, facet == Facet::Authors);
}

QList<FilterMistake> mistakesIn(const QString &text)
{
    return parseFilter(text, QDate::currentDate()).mistakes;
}

PaperFilter filterOfText(const QString &text)
{
    return Lifting().filterOf(text, parseFilter(text, QDate::currentDate()));
}

// The typed text comes last: a quote or a parenthesis that is not closed reaches to the end, and to nothing else.
QString textOfFilter(const PaperFilter &filter)
{
    QStringList texts = marksText(filter);
    for (const Facet facet : allFacets) {
        texts += choiceText(facet, filter.choice(facet));
    }
    texts += daysText(filter);
    if (filter.order != PaperOrder::Digest) {
        texts += u"sort:"_s + wordOfOrder(filter.order);
    }
    const QString typed = typedText(filter.text, !texts.isEmpty());
    return typed.isEmpty() ? texts.join(u' ') : (texts + QStringList{typed}).join(u' ');
}

QList<FilterPiece> piecesOf(const QString &text)
{
    QList<FilterPiece> pieces;
    bool wordsGoOn = false;
    const QList<FilterTerm> terms = parseFilter(text, QDate::currentDate()).terms;
    for (const FilterTerm &term : terms) {
        const bool words = term.expression.kind == Kind::Words && !term.piece.excludes;
        if (words && wordsGoOn) {
            FilterPiece &run = pieces.last();
            run.length = term.piece.position + term.piece.length - run.position;
            run.text = text.mid(run.position, run.length);
        } else {
            pieces += term.piece;
        }
        wordsGoOn = words;
    }
    return pieces;
}

FilterCompletion completionAt(const QString &text, qsizetype cursor)
{
    for (const FilterToken &token : scanFilter(text)) {
        if (token.kind != FilterToken::Kind::Term || token.position > cursor || token.end() < cursor) {
            continue;
        }
        if (token.field.isEmpty()) {
            const bool begun = !token.quoted && cursor > token.position;
            return begun ? FilterCompletion{.kind = FilterCompletion::Kind::Field,
                                            .prefix = text.mid(token.position, cursor - token.position),
                                            .position = token.position,
                                            .length = token.length}
                         : FilterCompletion();
        }
        if (!isFilterField(token.field) || cursor < token.valuePosition) {
            return {};
        }
        const qsizetype begin = token.valuePosition - (token.quoted ? 1 : 0);
        return {.kind = FilterCompletion::Kind::Value,
                .field = token.field,
                .prefix = text.mid(token.valuePosition,
                                   std::min(cursor, token.valuePosition + token.value.size()) - token.valuePosition),
                .position = begin,
                .length = token.end() - begin};
    }
    return {};
}

namespace {

void collectTerms(const FilterExpression &expression, QList<SearchTerm> &terms)
{
    switch (expression.kind) {
    case Kind::Words:
    case Kind::Title:
    case Kind::Author:
    case Kind::Note: terms += SearchTerm{expression.value, expression.whole}; break;
    case Kind::And:
    case Kind::Or:
        for (const FilterExpression &part : expression.parts) {
            collectTerms(part, terms);
        }
        break;
    default: break; // what is left out stands nowhere
    }
}

} // namespace

QList<SearchTerm> searchTermsOf(const PaperFilter &filter)
{
    QList<SearchTerm> terms;
    collectTerms(parseFilter(filter.text, QDate::currentDate()).expression(), terms);
    return terms;
}

} // namespace Paperlark
