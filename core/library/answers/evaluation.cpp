#include "core/library/answers/evaluation.h"

#include "core/library/answers/matchexpression.h"
#include "core/library/database.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Kind = FilterExpression::Kind;

constexpr int dayShift = 20;

// A character behind every other: what begins with a text lies before text + this.
constexpr QChar behindAll(0xffff);

} // namespace

Result<PaperSet> Evaluation::papersOf(const FilterExpression &expression)
{
    switch (expression.kind) {
    case Kind::Everything: return all();
    case Kind::Nothing: return PaperSet(m_index.papers());
    case Kind::Words:
    case Kind::Title:
    case Kind::Note:
    case Kind::Author: return matching(expression);
    case Kind::Tag: return named(Facet::Tags, expression.value);
    case Kind::Source: return named(Facet::Sources, expression.value);
    case Kind::Language: return named(Facet::Languages, expression.value);
    case Kind::Has: return named(Facet::Has, expression.value);
    case Kind::Days: return inDays(expression);
    case Kind::Weekdays: return onWeekdays(expression.weekdays);
    case Kind::Votes: return withVotes(expression);
    case Kind::Read: return m_index.read();
    case Kind::Starred: return m_index.starred();
    case Kind::ReadingList: return m_index.readingList();
    case Kind::Liked: return m_index.liked();
    case Kind::Disliked: return m_index.disliked();
    case Kind::Id: return withId(expression.value);
    case Kind::And: return conjunction(expression.parts);
    case Kind::Not: {
        const auto left = papersOf(expression.parts.first());
        return left ? Result<PaperSet>(all() - *left) : left;
    }
    case Kind::Or: break;
    }
    PaperSet papers(m_index.papers());
    for (const FilterExpression &part : expression.parts) {
        const auto more = papersOf(part);
        if (!more) {
            return more;
        }
        papers |= *more;
    }
    return papers;
}

// Words that must all hold are asked together: the index meets them faster than memory does.
Result<PaperSet> Evaluation::conjunction(const QList<FilterExpression> &parts)
{
    PaperSet papers = all();
    QList<FilterExpression> words;
    for (const FilterExpression &part : parts) {
        if (isTextCondition(part)) {
            words += part;
            continue;
        }
        const auto left = papersOf(part);
        if (!left) {
            return left;
        }
        papers &= *left;
    }
    if (!words.isEmpty()) {
        const auto left = matching(allOf(words));
        if (!left) {
            return left;
        }
        papers &= *left;
    }
    return papers;
}

Result<PaperSet> Evaluation::matching(const FilterExpression &expression)
{
    const auto match = matchExpression(expression, [this](Kind kind, const QString &name) { return tokenOf(kind, name); });
    Q_ASSERT(match); // words only
    if (const PaperSet *known = m_remembered.object(*match)) {
        return *known;
    }
    const auto ids =
        m_database.numbers(u"SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC"_s, {*match});
    if (!ids) {
        return ids.error();
    }
    const PaperSet papers = m_index.setOf(*ids);
    m_remembered.insert(*match, new PaperSet(papers));
    return papers;
}

Result<QList<PaperId>> Evaluation::bestMatches(const QString &match, int limit)
{
    const auto oldest =
        m_database.value(u"SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"_s,
                         {match, limit});
    if (!oldest) {
        return oldest.error();
    }
    // Titles tell more than authors and tags, these more than a body.
    return m_database.numbers(u"SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid > ?"
                              " ORDER BY bm25(search_index, 10, 5, 1, 4, 4, 0), rowid DESC"_s,
                              {match, oldest->isNull() ? -1 : oldest->toLongLong()});
}

QString Evaluation::rankedWords(const FilterExpression &expression) const
{
    QList<FilterExpression> words;
    for (const FilterExpression &part : expression.kind == Kind::And ? expression.parts : QList{expression}) {
        if (isTextCondition(part)) {
            words += part;
        }
    }
    const auto match = matchExpression(allOf(words), [this](Kind kind, const QString &name) { return tokenOf(kind, name); });
    return words.isEmpty() || !match ? QString() : *match;
}

QString Evaluation::tokenOf(Kind kind, const QString &name) const
{
    const Facet facet = kind == Kind::Tag ? Facet::Tags
        : kind == Kind::Source            ? Facet::Sources
        : kind == Kind::Language          ? Facet::Languages
                                          : Facet::Has;
    const int place = m_index.nameOf(facet, name);
    return place < 0 ? QString() : m_index.names()[place].token;
}

Result<PaperSet> Evaluation::withId(const QString &id)
{
    const auto ids =
        m_database.numbers(u"SELECT id FROM papers WHERE key >= ? AND key < ? ORDER BY id DESC"_s, {id, QString(id + behindAll)});
    return ids ? Result<PaperSet>(m_index.setOf(*ids)) : Result<PaperSet>(ids.error());
}

PaperSet Evaluation::inDays(const FilterExpression &days) const
{
    PaperSet papers(m_index.papers());
    const auto [first, end] = m_index.placesOf(days.first, days.last);
    papers.insertRange(first, end);
    return papers;
}

PaperSet Evaluation::onWeekdays(unsigned weekdays) const
{
    PaperSet papers(m_index.papers());
    for (qsizetype place = 0; place < m_index.papers(); ++place) {
        const qint64 day = m_index.ids()[place] >> dayShift;
        if (day > 0 && (weekdays & (1U << (day % 7)))) { // Julian day 0 was a Monday
            papers.insert(place);
        }
    }
    return papers;
}

PaperSet Evaluation::withVotes(const FilterExpression &votes) const
{
    const bool none = !votes.from && !votes.to;
    PaperSet papers(m_index.papers());
    for (qsizetype place = 0; place < m_index.papers(); ++place) {
        const auto stated = m_index.votes(place);
        const bool fits = none ? !stated : stated && *stated >= votes.from.value_or(0) && (!votes.to || *stated <= *votes.to);
        if (fits) {
            papers.insert(place);
        }
    }
    return papers;
}

PaperSet Evaluation::named(Facet facet, const QString &name) const
{
    const int place = m_index.nameOf(facet, name);
    return place < 0 ? PaperSet(m_index.papers()) : m_index.papersNamed(place);
}

} // namespace Paperlark
