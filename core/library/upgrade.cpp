#include "core/library/upgrade.h"

#include "core/library/answers/vocabulary.h"
#include "core/library/paperstore.h"
#include "core/library/searchtext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Database)
};

using Progress = std::function<bool(int done, int all)>;

constexpr int papersAtOnce = 1000;

Error tooOldToRead(const Database &database)
{
    return {
        Text::tr("The library %1 is from an older version and can't be brought up to date where it is. Make its folder writable.")
            .arg(QDir::toNativeSeparators(database.file()))};
}

Error stopped(const Database &database)
{
    return {Text::tr("The library %1 is not brought up to date yet: that was stopped. Nothing is lost; it goes on next time.")
                .arg(QDir::toNativeSeparators(database.file()))};
}

Error busy(const Database &database)
{
    return {
        Text::tr("The library in %1 is being brought up to date by another window. Nothing was changed; try again in a moment.")
            .arg(QDir::toNativeSeparators(QFileInfo(database.file()).absolutePath()))};
}

Result<bool> isTrue(Database &database, const QString &question, const QVariantList &values = {})
{
    const auto answer = database.value(question, values);
    return answer ? Result<bool>(answer->toBool()) : Result<bool>(answer.error());
}

Result<bool> isMadeOtherwise(Database &database)
{
    return isTrue(database, u"SELECT search_text <> ? FROM derivation"_s, {searchTextVersion});
}

Result<bool> hasStale(Database &database)
{
    return isTrue(database, u"SELECT EXISTS(SELECT 1 FROM stale)"_s);
}

// In one transaction with the version: from here on the way leads forward only.
Result<void> makeStale(Database &database)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun;
    }
    const auto otherwise = isMadeOtherwise(database);
    if (!otherwise || !*otherwise) { // another process was faster
        return otherwise ? Result<void>() : Result<void>(otherwise.error());
    }
    for (const QString &statement : {u"INSERT INTO search_index(search_index) VALUES('delete-all')"_s,
                                     u"INSERT OR IGNORE INTO stale SELECT key FROM papers"_s}) {
        if (const auto done = database.run(statement); !done) {
            return done.error();
        }
    }
    const auto versioned = database.run(u"UPDATE derivation SET search_text = ?, vocabulary_papers = 0"_s, {searchTextVersion});
    return versioned ? transaction.commit() : Result<void>(versioned.error());
}

// The next papers behind `last`, in the order in which the index is written fastest; how many they are.
Result<int> deriveSome(Database &database, qint64 &last)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    const auto rows = database.rows(u"SELECT p.id, p.key FROM papers p WHERE p.id > ? AND EXISTS (SELECT 1 FROM stale s"
                                    " WHERE s.key = p.key) ORDER BY p.id LIMIT ?"_s,
                                    {last, papersAtOnce});
    if (!rows) {
        return rows.error();
    }
    PaperStore store(database);
    for (const Database::Row &row : *rows) {
        const auto derived = store.derive(row[1].toString());
        const auto noted = database.run(u"DELETE FROM stale WHERE key = ?"_s, {row[1]});
        if (!derived || !noted) {
            return derived ? noted.error() : derived.error();
        }
    }
    last = rows->isEmpty() ? std::numeric_limits<qint64>::min() : rows->last()[0].toLongLong();
    const auto committed = transaction.commit();
    return committed ? Result<int>(int(rows->size())) : Result<int>(committed.error());
}

Result<void> deriveStale(Database &database, const Progress &progress)
{
    const auto count = database.value(u"SELECT count(*) FROM stale"_s);
    if (!count) {
        return count.error();
    }
    int done = 0;
    qint64 last = std::numeric_limits<qint64>::min();
    for (auto more = hasStale(database); !more || *more; more = hasStale(database)) {
        if (!more) {
            return more.error();
        }
        if (progress && !progress(done, count->toInt())) {
            return stopped(database);
        }
        const auto some = deriveSome(database, last);
        if (!some) {
            return some.error();
        }
        done = std::min(done + *some, count->toInt());
    }
    return refreshVocabulary(database, [](const auto &write) { return write(); });
}

} // namespace

Result<void> deriveAnew(Database &database, const Progress &progress)
{
    const auto otherwise = isMadeOtherwise(database);
    const auto stale = hasStale(database);
    if (!otherwise || !stale) {
        return otherwise ? stale.error() : otherwise.error();
    }
    if (!*otherwise && !*stale) {
        return {};
    }
    if (database.isReadOnly()) {
        return tooOldToRead(database);
    }
    const auto made = *otherwise ? makeStale(database) : Result<void>();
    return made ? deriveStale(database, progress) : made;
}

Result<void> mayChange(Database &database)
{
    const auto stale = hasStale(database);
    if (!stale || *stale) {
        return stale ? busy(database) : stale.error();
    }
    return {};
}

Result<void> beginChange(Database &database, Transaction &transaction)
{
    const auto begun = transaction.begin();
    return begun ? mayChange(database) : begun;
}

} // namespace Paperlark
