#include "core/export/paperfeed.h"

#include "core/library/library.h"

namespace Paperlark {

namespace {

// The library tells papers by their key; the keys of a page of them are asked for together.
class LibraryPages final
{
public:
    LibraryPages(const Library &library, const QList<PaperId> &ids) : m_library(library), m_ids(ids) {}

    std::optional<Paper> at(qsizetype index)
    {
        if (m_keys.isEmpty() || index < m_first || index >= m_first + m_keys.size())
            fetchFrom(index);
        return m_library.paper(m_keys.value(index - m_first));
    }

private:
    void fetchFrom(qsizetype index)
    {
        constexpr qsizetype PageSize = 128;
        m_first = index;
        m_keys.clear();
        for (const PaperRow &row : m_library.rows(m_ids.mid(index, PageSize)))
            m_keys += row.key;
    }

    const Library &m_library;
    const QList<PaperId> m_ids;
    qsizetype m_first{};
    QStringList m_keys{};
};

} // namespace

PaperFeed::PaperFeed(qsizetype count, PaperAt paperAt) : m_count(count), m_paperAt(std::move(paperAt)) {}

PaperFeed::PaperFeed(const Library &library, const QList<PaperId> &ids)
    : PaperFeed(ids.size(), [pages = LibraryPages(library, ids)](qsizetype index) mutable { return pages.at(index); })
{}

PaperFeed::PaperFeed(const Library &library, const QStringList &keys)
    : PaperFeed(keys.size(), [&library, keys](qsizetype index) { return library.paper(keys.at(index)); })
{}

PaperFeed::PaperFeed(const QList<Paper> &papers)
    : PaperFeed(papers.size(), [papers](qsizetype index) { return std::optional(papers.at(index)); })
{}

std::optional<Paper> PaperFeed::next()
{
    while (m_next < m_count && !m_cancelled) {
        if (m_watcher)
            m_watcher();
        if (auto paper = m_paperAt(m_next++))
            return paper;
    }
    return std::nullopt;
}

} // namespace Paperlark
