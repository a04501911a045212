#include "core/library/answers/answering.h"

#include "core/library/database.h"
#include "core/library/jsonlist.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Library)
};

constexpr int dayShift = 20;
constexpr int rankedHits = 20000; // bm25 reads every hit

Error givenUp()
{
    return {Text::tr("The question was given up for a newer one.")};
}

qint64 dayOf(PaperId id)
{
    return id >> dayShift;
}

// The beginning of the step in which so many votes lie; −1: none are stated.
int stepOf(std::optional<int> votes)
{
    int from = -1;
    for (const VotesCount &step : votesSteps()) {
        from = votes && *votes >= step.from ? step.from : from;
    }
    return from;
}

} // namespace

QList<VotesCount> votesSteps()
{
    return {{0, 0}, {1, 4}, {5, 9}, {10, 19}, {20, 49}, {50, 99}, {100, std::nullopt}};
}

QList<ListSection> daySections(const QList<PaperId> &ids)
{
    QList<ListSection> sections;
    for (int row = 0; row < ids.size(); ++row) {
        if (row == 0 || dayOf(ids[row]) != dayOf(ids[row - 1])) {
            sections += ListSection{.day = dayOfPaperId(ids[row]), .firstRow = row};
        }
        ++sections.last().count;
    }
    return sections;
}

void Answering::marksChanged(const QStringList &keys)
{
    if (m_index && !m_index->loadMarks(m_database, keys)) {
        m_index.reset();
    }
}

Result<void> Answering::load(const std::function<bool()> &goOn)
{
    if (m_index) {
        return {};
    }
    m_evaluation.reset();
    m_authors.reset();
    m_namesCountedOf = {};
    m_papersOfName.clear();
    auto index = PaperIndex::load(m_database, goOn);
    if (!index) {
        return index.error();
    }
    m_index = std::make_unique<PaperIndex>(std::move(*index));
    m_evaluation = std::make_unique<Evaluation>(m_database, *m_index);
    return {};
}

Result<Answer> Answering::answer(const Question &question, const std::function<bool()> &goOn)
{
    const QDate today = question.today.isValid() ? question.today : QDate::currentDate();
    if (const auto loaded = load(goOn); !loaded) {
        return loaded.error();
    }
    const auto sets = setsOf(question.filter, today);
    if (!sets) {
        return sets.error();
    }
    const PaperSet fitting = meet(*sets);
    const auto kept = setOfKeys(question.kept);
    if (!kept) {
        return kept.error();
    }
    auto ids = ordered(fitting | *kept, question.filter, today);
    if (!ids) {
        return ids.error();
    }
    Answer answer{.question = question, .ids = std::move(*ids)};
    (*kept - fitting).forEach([&](qsizetype place) { answer.unfit += m_index->ids()[place]; });
    answer.sections = sectionsOf(answer.ids, orderOf(question.filter));
    if (!goOn()) {
        return givenUp();
    }
    answer.days = daysOf(meet(*sets, FilterPart::Days));
    answer.allDays = daysOf(PaperSet(m_index->papers(), true));
    answer.emptyDays = m_index->emptyDays();
    answer.votes = votesOf(meet(*sets, FilterPart::Votes));
    answer.library = libraryCounts();
    if (const auto counted = countFacets(*sets, answer); !counted) {
        return counted.error();
    }
    if (!goOn()) {
        return givenUp();
    }
    const auto others = countOthers(question, today);
    if (!others) {
        return others.error();
    }
    answer.others = *others;
    return answer;
}

Result<QList<PaperId>> Answering::papers(const PaperFilter &filter, const QDate &today)
{
    if (const auto loaded = load([] { return true; }); !loaded) {
        return loaded.error();
    }
    const auto papers = m_evaluation->papersOf(expressionOfFilter(filter, today));
    return papers ? ordered(*papers, filter, today) : Result<QList<PaperId>>(papers.error());
}

Result<QList<DayCount>> Answering::days(const PaperFilter &filter, const QDate &today)
{
    if (const auto loaded = load([] { return true; }); !loaded) {
        return loaded.error();
    }
    const auto papers = m_evaluation->papersOf(expressionOfFilter(filter, today));
    return papers ? Result<QList<DayCount>>(daysOf(*papers)) : Result<QList<DayCount>>(papers.error());
}

Result<Answering::Sets> Answering::setsOf(const PaperFilter &filter, const QDate &today)
{
    Sets sets;
    for (int part = 0; part < filterParts; ++part) {
        const auto papers = m_evaluation->papersOf(expressionOfPart(filter, FilterPart(part), today));
        if (!papers) {
            return papers.error();
        }
        sets[size_t(part)] = *papers;
    }
    return sets;
}

Result<PaperSet> Answering::setOfKeys(const QStringList &keys)
{
    const auto ids = keys.isEmpty()
        ? Result<QList<qint64>>(QList<qint64>())
        : m_database.numbers(u"SELECT p.id FROM json_each(?) j CROSS JOIN papers p ON p.key = j.value"_s, {columnOfList(keys)});
    if (!ids) {
        return ids.error();
    }
    PaperSet papers(m_index->papers());
    for (const PaperId id : *ids) {
        if (const qsizetype place = m_index->placeOf(id); place >= 0) {
            papers.insert(place);
        }
    }
    return papers;
}

PaperSet Answering::meet(const Sets &sets, std::optional<FilterPart> without) const
{
    PaperSet papers(m_index->papers(), true);
    for (int part = 0; part < filterParts; ++part) {
        if (!without || FilterPart(part) != *without) {
            papers &= sets[size_t(part)];
        }
    }
    return papers;
}

Result<QList<PaperId>> Answering::ordered(const PaperSet &papers, const PaperFilter &filter, const QDate &today)
{
    switch (orderOf(filter)) {
    case PaperOrder::Digest: return inDigestOrder(papers);
    case PaperOrder::OldestFirst: return oldestFirst(papers);
    case PaperOrder::Votes: return mostVotesFirst(papers);
    case PaperOrder::BestMatch: return bestFirst(papers, expressionOfPart(filter, FilterPart::Text, today));
    }
    Q_UNREACHABLE();
}

// All of them are the list the index holds anyway.
QList<PaperId> Answering::inDigestOrder(const PaperSet &papers) const
{
    const qsizetype count = papers.count();
    if (count == m_index->papers()) {
        return m_index->ids();
    }
    QList<PaperId> ids;
    ids.reserve(count);
    papers.forEach([&](qsizetype place) { ids += m_index->ids()[place]; });
    return ids;
}

// The days turn round, not the papers of a day; what has no date stays last.
QList<PaperId> Answering::oldestFirst(const PaperSet &papers) const
{
    const QList<PaperId> newest = inDigestOrder(papers);
    const auto dated = std::find_if(newest.rbegin(), newest.rend(), [](PaperId id) { return dayOf(id) > 0; }).base();
    QList<PaperId> ids;
    ids.reserve(newest.size());
    for (auto end = dated; end != newest.begin();) {
        auto begin = end - 1;
        while (begin != newest.begin() && dayOf(*(begin - 1)) == dayOf(*begin)) {
            --begin;
        }
        std::copy(begin, end, std::back_inserter(ids));
        end = begin;
    }
    std::copy(dated, newest.end(), std::back_inserter(ids));
    return ids;
}

QList<PaperId> Answering::mostVotesFirst(const PaperSet &papers) const
{
    std::vector<std::pair<int, qsizetype>> order; // fewer votes before more, and newer before older
    papers.forEach([&](qsizetype place) { order.emplace_back(-m_index->votes(place).value_or(-1), place); });
    std::sort(order.begin(), order.end());
    QList<PaperId> ids;
    ids.reserve(qsizetype(order.size()));
    for (const auto &[votes, place] : order) {
        ids += m_index->ids()[place];
    }
    return ids;
}

Result<QList<PaperId>> Answering::bestFirst(const PaperSet &papers, const FilterExpression &text)
{
    const QString words = m_evaluation->rankedWords(text);
    if (words.isEmpty()) {
        return inDigestOrder(papers);
    }
    const auto best = m_evaluation->bestMatches(words, rankedHits);
    if (!best) {
        return best;
    }
    PaperSet rest = papers;
    QList<PaperId> ids;
    for (const PaperId id : *best) {
        const qsizetype place = m_index->placeOf(id);
        if (place >= 0 && rest.contains(place)) {
            rest.remove(place);
            ids += id;
        }
    }
    return ids + inDigestOrder(rest);
}

QList<ListSection> Answering::sectionsOf(const QList<PaperId> &ids, PaperOrder order) const
{
    if (order == PaperOrder::Digest || order == PaperOrder::OldestFirst) {
        return daySections(ids);
    }
    if (order == PaperOrder::BestMatch) {
        return ids.isEmpty() ? QList<ListSection>()
                             : QList{ListSection{.heading = ListSection::Heading::None, .count = int(ids.size())}};
    }
    QList<ListSection> sections;
    for (int row = 0; row < ids.size(); ++row) {
        const int from = stepOf(m_index->votes(m_index->placeOf(ids[row])));
        if (sections.isEmpty() || sections.last().fromVotes != from) {
            sections += ListSection{.heading = ListSection::Heading::Votes, .fromVotes = from, .firstRow = row};
        }
        ++sections.last().count;
    }
    return sections;
}

QList<DayCount> Answering::daysOf(const PaperSet &papers) const
{
    QList<DayCount> days;
    qint64 day = 0;
    papers.forEach([&](qsizetype place) {
        const qint64 next = dayOf(m_index->ids()[place]);
        if (next == 0) {
            return;
        }
        if (next != day) {
            days += DayCount{.day = QDate::fromJulianDay(next)};
            day = next;
        }
        ++days.last().papers;
        days.last().unread += m_index->read().contains(place) ? 0 : 1;
    });
    std::reverse(days.begin(), days.end());
    return days;
}

QList<VotesCount> Answering::votesOf(const PaperSet &papers) const
{
    QList<VotesCount> steps = votesSteps();
    papers.forEach([&](qsizetype place) {
        const auto votes = m_index->votes(place);
        const auto step = std::find_if(steps.begin(), steps.end(), [&](const VotesCount &known) {
            return votes && *votes >= known.from && (!known.to || *votes <= *known.to);
        });
        if (step != steps.end()) {
            ++step->papers;
        }
    });
    return steps;
}

Result<void> Answering::countFacets(const Sets &sets, Answer &answer)
{
    if (answer.question.authors && !m_authors) {
        auto authors = AuthorIndex::load(m_database, *m_index);
        if (!authors) {
            return authors.error();
        }
        m_authors = std::make_unique<AuthorIndex>(std::move(*authors));
    }
    for (const Facet facet : allFacets) {
        if (facet == Facet::Authors && !answer.question.authors) {
            continue;
        }
        const auto counts = facetCounts(facet, answer.question.filter.choice(facet), meet(sets, partOfFacet(facet)));
        if (!counts) {
            return counts.error();
        }
        answer.facets.insert(facet, *counts);
    }
    return {};
}

Result<QList<FilterCount>> Answering::countOthers(const Question &question, const QDate &today)
{
    QList<FilterCount> counts;
    for (const PaperFilter &other : question.others) {
        const auto papers = m_evaluation->papersOf(expressionOfFilter(other, today));
        if (!papers) {
            return papers.error();
        }
        counts += FilterCount{int(papers->count()), int((*papers - m_index->read()).count())};
    }
    return counts;
}

LibraryCounts Answering::libraryCounts() const
{
    const auto files = m_database.value(u"SELECT count(*) FROM files"_s);
    return {.papers = int(m_index->papers()),
            .unread = int(m_index->papers() - m_index->read().count()),
            .starred = int(m_index->starred().count()),
            .readingList = int(m_index->readingList().count()),
            .notes = int(m_index->noted().count()),
            .files = files ? files->toInt() : 0};
}

} // namespace Paperlark
