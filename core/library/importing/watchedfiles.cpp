#include "core/library/importing/watchedfiles.h"

#include "core/library/database.h"
#include "core/library/importing/preparedfile.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// All paths in the folder, and no others, lie from the first to before the second.
QVariantList rangeOf(const QString &folder)
{
    const QString first = folder.endsWith(u'/') ? folder : folder + u'/';
    return {first, QString(first.chopped(1) + QChar(u'/' + 1))};
}

} // namespace

Result<QHash<QString, FileStamp>> stampsUnder(const QString &libraryFile, const QString &folder)
{
    const auto database = Database::openAgain(libraryFile);
    if (!database) {
        return database.error();
    }
    const auto rows =
        (*database)->rows(u"SELECT path, size, modified FROM watched_files WHERE path >= ? AND path < ? AND parser_version = ?"_s,
                          rangeOf(folder) + QVariantList{parserVersion});
    if (!rows) {
        return rows.error();
    }
    QHash<QString, FileStamp> stamps;
    for (const Database::Row &row : *rows) {
        stamps.insert(row[0].toString(), FileStamp{.size = row[1].toLongLong(), .modified = row[2].toLongLong()});
    }
    return stamps;
}

Result<void> rememberStamps(Database &database, const QList<WatchedFile> &files)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun;
    }
    for (const WatchedFile &file : files) {
        const auto written =
            database.run(u"INSERT OR REPLACE INTO watched_files(path, size, modified, parser_version) VALUES(?, ?, ?, ?)"_s,
                         {file.path, file.stamp.size, file.stamp.modified, parserVersion});
        if (!written) {
            return written.error();
        }
    }
    return transaction.commit();
}

} // namespace Paperlark
