#include "core/library/backups/damage.h"

#include "core/library/database.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

bool isShorterThanItsHeadSays(Database &database)
{
    const auto pages = database.value(u"PRAGMA page_count"_s);
    const auto size = database.value(u"PRAGMA page_size"_s);
    return pages && size && QFileInfo(database.file()).size() < pages->toLongLong() * size->toLongLong();
}

} // namespace

Result<void> lookForDamage(Database &database)
{
    // With a log beside it the file may rightly be shorter.
    if (QFileInfo(database.file() + u"-wal"_s).size() == 0 && isShorterThanItsHeadSays(database)) {
        return Database::damage(database.file());
    }
    const auto tables =
        database.rows(u"SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite_%'"_s);
    if (!tables) {
        return Database::isDamage(tables.error(), database.file()) ? Result<void>(tables.error()) : Result<void>();
    }
    for (const Database::Row &table : *tables) {
        const auto first = database.rows(u"SELECT * FROM \"%1\" LIMIT 1"_s.arg(table[0].toString()));
        if (!first && Database::isDamage(first.error(), database.file())) {
            return first.error();
        }
    }
    return {};
}

bool isAboutDamage(const Error &error, const QString &file)
{
    return Database::isDamage(error, file);
}

bool isLibraryDamaged(const QString &file)
{
    const auto looked = Database::lookAt(QFileInfo(file).absoluteFilePath());
    return !looked && Database::isDamage(looked.error(), QFileInfo(file).absoluteFilePath());
}

} // namespace Paperlark
