#include "core/library/answers/authorindex.h"

#include "core/library/answers/paperindex.h"
#include "core/library/database.h"
#include "core/library/jsonlist.h"
#include "core/library/searchtext.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

Result<AuthorIndex> AuthorIndex::load(Database &database, const PaperIndex &index)
{
    AuthorIndex authors;
    authors.m_first.reserve(size_t(index.papers()) + 1);
    const auto read = database.each(
        u"SELECT s.authors, x.authors FROM papers p JOIN shown s ON s.id = p.id JOIN search x ON x.id = p.id ORDER BY p.id DESC"_s,
        {}, [&](const Database::Row &row) {
            authors.m_first.push_back(quint32(authors.m_authors.size()));
            for (const QString &name : listOfColumn(row[0])) {
                const QString folded = searchNames({name});
                if (!authors.m_authorOf.contains(folded)) {
                    authors.m_authorOf.insert(folded, int(authors.m_names.size()));
                    authors.m_names += name;
                }
            }
            // The index holds the names of every source; what the shown list lacks is told as it is indexed.
            for (const QString &folded : namesOfSearchText(row[1].toString())) {
                if (!authors.m_authorOf.contains(folded)) {
                    authors.m_authorOf.insert(folded, int(authors.m_names.size()));
                    authors.m_names += plainName(folded);
                }
                authors.m_authors.push_back(quint32(authors.m_authorOf.value(folded)));
            }
            return true;
        });
    authors.m_first.push_back(quint32(authors.m_authors.size()));
    return read ? Result<AuthorIndex>(std::move(authors)) : Result<AuthorIndex>(read.error());
}

int AuthorIndex::authorOf(const QString &name) const
{
    return m_authorOf.value(searchNames({name}), -1);
}

QList<int> AuthorIndex::countAuthors(const PaperSet &papers) const
{
    QList<int> counts(m_names.size());
    papers.forEach([&](qsizetype place) {
        for (quint32 i = m_first[size_t(place)]; i < m_first[size_t(place) + 1]; ++i) {
            ++counts[m_authors[i]];
        }
    });
    return counts;
}

} // namespace Paperlark
