#include "core/library/answers/vocabulary.h"

#include "core/library/database.h"

#include <QMap>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int termsAtOnce = 2000;         // written while a mark may wait
constexpr qint64 countedPapers = 1000;    // of a larger library every so many-th: words that help are in dozens of them
constexpr qint64 fewestCounted = 3;       // papers with a word: one in fewer is no help
constexpr int wordsAtMost = 32;           // the first rows cost less than 4 ms, whatever the words
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

using Words = QMap<QString, qint64>; // with the number of their papers

class Counting final
{
public:
    void addPaper() { ++m_papers; }

    void add(QStringView text)
    {
        for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end + 1) {
            end = text.indexOf(u' ', begin);
            end = end < 0 ? text.size() : end;
            addWord(text.mid(begin, end - begin));
        }
    }

    Words frequent() const
    {
        Words words;
        for (const auto &[word, count] : m_words) {
            if (count.papers >= fewestCounted) {
                words.insert(word, count.papers);
            }
        }
        return words;
    }

private:
    struct Count {
        qint64 papers{};
        qint64 last{}; // paper
    };
    struct Hash {
        using is_transparent = void; // so that a word is looked up where it stands
        size_t operator()(QStringView word) const { return qHash(word); }
    };

    // Those above U+DFFF are the tokens of facets and signs nobody types.
    void addWord(QStringView word)
    {
        if (word.isEmpty() || word.front().unicode() >= 0xe000) {
            return;
        }
        auto found = m_words.find(word);
        if (found == m_words.end()) {
            found = m_words.emplace(word.toString(), Count{}).first;
        }
        found->second.papers += found->second.last != m_papers;
        found->second.last = m_papers;
    }

    qint64 m_papers{};
    std::unordered_map<QString, Count, Hash, std::equal_to<>> m_words{};
};

Result<Words> countWords(Database &database, qint64 papers)
{
    const qint64 step = papersOfRareWord(papers);
    const auto ids = database.numbers(u"SELECT id FROM papers ORDER BY id"_s);
    if (!ids) {
        return ids.error();
    }
    Counting counting;
    for (qsizetype at = 0; at < ids->size(); at += step) {
        const auto texts = database.rows(u"SELECT titles, authors, bodies, tags, notes FROM search WHERE id = ?"_s, {ids->at(at)});
        if (!texts) {
            return texts.error();
        }
        counting.addPaper();
        for (const QVariant &text : texts->value(0)) {
            counting.add(text.toString());
        }
    }
    Words words = counting.frequent();
    for (qint64 &count : words) {
        count *= step;
    }
    return words;
}

// From `next` on; afterwards it is where the next ones begin.
Result<void> writeSome(Database &database, const Words &words, Words::const_iterator &next)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun;
    }
    if (const auto cleared = next == words.cbegin() ? database.run(u"DELETE FROM terms"_s) : Result<int>(0); !cleared) {
        return cleared.error();
    }
    auto at = next;
    for (int count = 0; count < termsAtOnce && at != words.cend(); ++count, ++at) {
        const auto written = database.run(u"INSERT INTO terms(term, papers) VALUES(?, ?)"_s, {at.key(), *at});
        if (!written) {
            return written.error();
        }
    }
    const auto committed = transaction.commit();
    next = committed ? at : next;
    return committed;
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
    const auto words = countWords(database, size->now);
    if (!words) {
        return words.error();
    }
    auto next = words->cbegin();
    do { // at least once: what is no word any more goes
        const auto written = inTurn([&] { return writeSome(database, *words, next); });
        if (!written) {
            return written;
        }
    } while (next != words->cend());
    return inTurn([&] { return writeSize(database, *size); });
}

qint64 papersOfRareWord(qint64 papers)
{
    return std::max<qint64>(1, papers / countedPapers);
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
