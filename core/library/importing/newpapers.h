#pragma once

#include "core/library/importing/preparedfile.h"
#include "core/result.h"

#include <QHash>
#include <QSet>

#include <set>

namespace Paperlark {

class Database;

// Which papers of some files are new to the library with everything that could bear on them. They are made from what
// the files say, without asking the library about each.
class NewPapers final
{
public:
    // `unsettled` are titles whose entries in the library are being replaced.
    static Result<NewPapers> among(const QList<const PreparedFile *> &files, Database &database,
                                   const std::set<QString> &unsettled);

    bool hasTitle(const QString &titleKey) const { return m_titles.contains(titleKey); } // all its entries are in the files
    bool hasPaper(const QString &key) const { return m_papers.contains(key); }           // and their titles are new too

    // The entry's paper; without an id and with a title that is not new it stands alone until that title is settled.
    QString keyOf(const PreparedEntry &entry) const;

private:
    QHash<QString, QString> m_titles{}; // with the paper of their entries that have no id
    QSet<QString> m_papers{};
};

} // namespace Paperlark
