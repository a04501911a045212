// What the next click on each name of a facet would leave.
#include "core/library/answers/answering.h"

namespace Paperlark {

namespace {

constexpr int listedAuthors = 20000; // those of the most papers: what a list can be searched for without a stall

// Which state a click brings is the same everywhere: off, included, excluded.
FacetChoice afterClick(FacetChoice choice, const QString &name)
{
    if (choice.included.removeAll(name) > 0) {
        choice.excluded += name;
    } else if (choice.excluded.removeAll(name) == 0) {
        choice.included += name;
    }
    return choice;
}

bool isChosen(const FacetChoice &choice, const QString &name)
{
    return choice.included.contains(name, Qt::CaseInsensitive) || choice.excluded.contains(name, Qt::CaseInsensitive);
}

void keepMost(QList<FacetCount> &counts, qsizetype most)
{
    const qsizetype kept = std::min(most, counts.size());
    std::partial_sort(counts.begin(), counts.begin() + kept, counts.end(), [](const FacetCount &a, const FacetCount &b) {
        return a.papers != b.papers ? a.papers > b.papers : a.name < b.name;
    });
    counts.resize(kept);
}

} // namespace

// A name that is not chosen yet is included by the next click: beside others where any is enough, among them where all
// must hold. One walk over the papers that it can add or keep counts all such names at once.
Result<QList<FacetCount>> Answering::facetCounts(Facet facet, const FacetChoice &choice, const PaperSet &others)
{
    const auto leaves = [&](const FacetChoice &changed) -> Result<PaperSet> {
        const auto papers = m_evaluation->papersOf(expressionOfChoice(facet, changed));
        return papers ? Result<PaperSet>(others & *papers) : papers;
    };
    const bool any = choice.match == Match::Any && !choice.included.isEmpty();
    FacetChoice onlyExcluded = choice;
    onlyExcluded.included.clear();
    const auto now = leaves(choice);
    const auto reachable = any ? leaves(onlyExcluded) : now;
    if (!now || !reachable) {
        return now ? reachable.error() : now.error();
    }
    const qsizetype always = any ? now->count() : 0;
    QList<FacetCount> counts = namesCounted(facet, any ? *reachable - *now : *now);
    for (FacetCount &count : counts) {
        count.papers += int(always);
    }
    erase_if(counts, [&](const FacetCount &count) { return isChosen(choice, count.name); });
    for (const QString &name : choice.included + choice.excluded) {
        const auto papers = leaves(afterClick(choice, name));
        if (!papers) {
            return papers.error();
        }
        counts += FacetCount{name, int(papers->count())};
    }
    keepMost(counts, facet == Facet::Authors ? listedAuthors : counts.size());
    return counts;
}

// Every name of the facet, those that no paper of the set has with 0.
QList<FacetCount> Answering::namesCounted(Facet facet, const PaperSet &papers)
{
    QList<FacetCount> counts;
    if (facet == Facet::Authors) {
        const QList<int> ofAuthor = m_authors->countAuthors(papers);
        for (int author = 0; author < ofAuthor.size(); ++author) {
            if (ofAuthor[author] > 0) {
                counts += FacetCount{m_authors->name(author), ofAuthor[author]};
            }
        }
        return counts;
    }
    if (m_namesCountedOf != papers) { // most facets are counted among the same papers
        m_namesCountedOf = papers;
        m_papersOfName = m_index->countNames(papers);
    }
    const QList<int> &ofName = m_papersOfName;
    for (int place = 0; place < ofName.size(); ++place) {
        const PaperIndex::Name &name = m_index->names()[place];
        if (name.facet == facet && !name.name.isEmpty()) {
            counts += FacetCount{name.name, ofName[place]};
        }
    }
    return counts;
}

} // namespace Paperlark
