#include "core/library/answers/vocabulary.h"

#include "core/library/database.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int termsAtOnce = 2000; // counted and written while a mark may wait
constexpr int fewestPapers = 4;
constexpr int wordsAtMost = 64;           // the first rows cost less than 3 ms, whatever the words
constexpr qint64 worthwhilePapers = 2000; // FTS5 merges fewer itself in a millisecond

struct Size {
    qint64 then{};
    qint64 now{};

    bool hasGrown() const { return now >= then + then / 8 + 1; }
};

Result<Size> sizeOf(Database &database)
{
    const auto row = database.rows(u"SELECT vocabulary_papers, (SELECT count(*) FROM papers) FROM derivation"_s);
    return row ? Result<Size>(Size{row->first()[0].toLongLong(), row->first()[1].toLongLong()}) : Result<Size>(row.error());
}

Result<void> openIndexWords(Database &database)
{
    const auto table =
        database.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_words USING fts5vocab(main, search_index, row)"_s);
    return table ? Result<void>() : Result<void>(table.error());
}

// Behind `last`; how many they are. Rare words are no help; those above U+DFFF are the tokens of facets and signs nobody
// types.
Result<int> writeSome(Database &database, QString &last)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    if (const auto cleared = last.isEmpty() ? database.run(u"DELETE FROM terms"_s) : Result<int>(0); !cleared) {
        return cleared.error();
    }
    const auto written = database.run(u"INSERT INTO terms(term, papers) SELECT term, doc FROM temp.index_words"
                                      " WHERE term > ? AND term < char(57344) AND doc >= ? ORDER BY term LIMIT ?"_s,
                                      {last.isEmpty() ? u""_s : last, fewestPapers, termsAtOnce});
    const auto end = database.value(u"SELECT max(term) FROM terms"_s);
    if (!written || !end) {
        return written ? end.error() : written.error();
    }
    last = end->toString();
    const auto committed = transaction.commit();
    return committed ? written : Result<int>(committed.error());
}

Result<void> writeSize(Database &database, const Size &size)
{
    const auto done = database.run(u"UPDATE derivation SET vocabulary_papers = ?"_s, {size.now});
    return done ? Result<void>() : Result<void>(done.error());
}

} // namespace

Result<void> refreshVocabulary(Database &database, const InTurn &inTurn)
{
    const auto size = sizeOf(database);
    if (!size || !size->hasGrown()) {
        return size ? Result<void>() : Result<void>(size.error());
    }
    if (const auto opened = openIndexWords(database); !opened) {
        return opened;
    }
    QString last;
    for (int count = termsAtOnce; count == termsAtOnce;) {
        const auto written = inTurn([&]() -> Result<void> {
            const auto some = writeSome(database, last);
            count = some ? *some : 0;
            return some ? Result<void>() : Result<void>(some.error());
        });
        if (!written) {
            return written;
        }
    }
    return inTurn([&] { return writeSize(database, *size); });
}

QStringList frequentWords(Database &database, const QString &beginning)
{
    const auto rows = database.rows(u"SELECT term, papers FROM terms WHERE term >= ? AND term < ? || char(1114111)"
                                    " ORDER BY papers DESC LIMIT ?"_s,
                                    {beginning, beginning, wordsAtMost});
    QStringList words;
    qint64 papers = 0;
    for (const Database::Row &row : rows ? *rows : QList<Database::Row>()) {
        words += row[0].toString();
        papers += row[1].toLongLong();
    }
    return papers >= worthwhilePapers ? words : QStringList();
}

} // namespace Paperlark
