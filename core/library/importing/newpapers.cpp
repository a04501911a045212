#include "core/library/importing/newpapers.h"

#include "core/library/database.h"
#include "core/library/importing/titlekey.h"
#include "core/library/jsonlist.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Ids = QSet<QString>;

QHash<QString, Ids> idsByTitle(const QList<const PreparedFile *> &files)
{
    QHash<QString, Ids> titles;
    for (const PreparedFile *file : files) {
        for (const PreparedEntry &prepared : file->entries) {
            Ids &ids = titles[prepared.titleKey];
            if (!prepared.entry.arxivId.isEmpty()) {
                ids += prepared.entry.arxivId;
            }
        }
    }
    return titles;
}

Result<QSet<QString>> known(Database &database, const QString &question, const QStringList &names)
{
    const auto rows = database.rows(question, {columnOfList(names)});
    if (!rows) {
        return rows.error();
    }
    QSet<QString> found;
    for (const Database::Row &row : *rows) {
        found += row[0].toString();
    }
    return found;
}

using OwnKeys = QHash<QString, QString>; // of a title, the key of the paper that has nothing else

OwnKeys ownKeysOf(const QHash<QString, Ids> &titles)
{
    OwnKeys own;
    for (auto it = titles.cbegin(); it != titles.cend(); ++it) {
        own.insert(it.key(), titlePaperKey(it.key()));
    }
    return own;
}

// By papers or by states, which outlive them.
Result<QSet<QString>> knownKeys(Database &database, const QHash<QString, Ids> &titles, const OwnKeys &own)
{
    QStringList keys = own.values();
    for (const Ids &ids : titles) {
        keys += ids.values();
    }
    return known(database,
                 u"WITH wanted AS MATERIALIZED (SELECT value FROM json_each(?))"
                 " SELECT key FROM papers WHERE key IN (SELECT value FROM wanted)"
                 " UNION ALL SELECT key FROM states WHERE key IN (SELECT value FROM wanted)"_s,
                 keys);
}

} // namespace

Result<NewPapers> NewPapers::among(const QList<const PreparedFile *> &files, Database &database,
                                   const std::set<QString> &unsettled)
{
    const QHash<QString, Ids> titles = idsByTitle(files);
    const auto oldTitles =
        known(database, u"SELECT DISTINCT title_key FROM entries WHERE title_key IN (SELECT value FROM json_each(?))"_s,
              titles.keys());
    const OwnKeys ownKeys = ownKeysOf(titles);
    const auto oldKeys = knownKeys(database, titles, ownKeys);
    if (!oldTitles || !oldKeys) {
        return oldTitles ? oldKeys.error() : oldTitles.error();
    }
    NewPapers result;
    for (auto it = titles.cbegin(); it != titles.cend(); ++it) {
        const QString own = ownKeys.value(it.key());
        if (!oldTitles->contains(it.key()) && !oldKeys->contains(own) && !unsettled.contains(it.key())) {
            result.m_titles.insert(it.key(), it->size() == 1 ? *it->cbegin() : own);
        }
    }
    QSet<QString> bound = *oldKeys;
    for (const PreparedFile *file : files) {
        for (const PreparedEntry &entry : file->entries) {
            const QString key = result.keyOf(entry);
            result.m_papers += key;
            bound += result.hasTitle(entry.titleKey) ? QSet<QString>() : QSet{key};
        }
    }
    result.m_papers -= bound;
    return result;
}

QString NewPapers::keyOf(const PreparedEntry &entry) const
{
    if (!entry.entry.arxivId.isEmpty()) {
        return entry.entry.arxivId;
    }
    const auto paper = m_titles.constFind(entry.titleKey);
    return paper == m_titles.cend() ? titlePaperKey(entry.titleKey) : *paper;
}

} // namespace Paperlark
