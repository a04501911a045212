#include "core/library/vocabulary.h"

#include "core/library/database.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype termsAtOnce = 5000; // written in a few milliseconds

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

// A word of one paper is no help; those above U+DFFF are the tokens of facets and signs nobody types.
Result<QList<Database::Row>> wordsOfIndex(Database &database)
{
    const auto table =
        database.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_words USING fts5vocab(main, search_index, row)"_s);
    return table ? database.rows(u"SELECT term, doc FROM temp.index_words WHERE doc > 1 AND term < char(57344)"_s)
                 : Result<QList<Database::Row>>(table.error());
}

Result<void> writeSome(Database &database, const QList<Database::Row> &words, qsizetype from)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun;
    }
    if (const auto cleared = from == 0 ? database.run(u"DELETE FROM terms"_s) : Result<int>(0); !cleared) {
        return cleared.error();
    }
    for (const Database::Row &word : words.mid(from, termsAtOnce)) {
        if (const auto done = database.run(u"INSERT OR REPLACE INTO terms(term, papers) VALUES(?, ?)"_s, word); !done) {
            return done.error();
        }
    }
    return transaction.commit();
}

} // namespace

Result<void> refreshVocabulary(Database &database, const std::function<Result<void>(const WriteStep &)> &turn)
{
    const auto size = sizeOf(database);
    if (!size || !size->hasGrown()) {
        return size ? Result<void>() : Result<void>(size.error());
    }
    const auto words = wordsOfIndex(database);
    if (!words) {
        return words.error();
    }
    for (qsizetype from = 0; from < words->size(); from += termsAtOnce) {
        if (const auto written = turn([&] { return writeSome(database, *words, from); }); !written) {
            return written;
        }
    }
    return turn([&]() -> Result<void> {
        const auto done = database.run(u"UPDATE derivation SET vocabulary_papers = ?"_s, {size->now});
        return done ? Result<void>() : Result<void>(done.error());
    });
}

} // namespace Paperlark
