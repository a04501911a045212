#pragma once

#include "core/library/answers/inquiry.h"
#include "core/library/answers/paperset.h"
#include "core/result.h"

#include <vector>

namespace Paperlark {

class Database;
class PaperIndex;

// Who wrote which paper, in memory: some 20 bytes a paper, so only made when the reader looks at authors. A name is one
// however it is written, as the search index folds it.
class AuthorIndex final
{
public:
    static Result<AuthorIndex> load(Database &database, const PaperIndex &index);

    qsizetype names() const { return m_names.size(); }
    QString name(int author) const { return m_names[author]; }
    int authorOf(const QString &name) const; // −1: none
    QList<int> countAuthors(const PaperSet &papers) const;

private:
    std::vector<quint32> m_first{}; // of each paper in m_authors, and the end
    std::vector<quint32> m_authors{};
    QStringList m_names{}; // as the paper that was met first writes it
    QHash<QString, int> m_authorOf{};
};

} // namespace Paperlark
