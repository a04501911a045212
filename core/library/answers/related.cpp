#include "core/library/answers/related.h"

#include "core/library/answers/inquiry.h"
#include "core/library/answers/vocabulary.h"
#include "core/library/database.h"
#include "core/library/jsonlist.h"
#include "core/library/searchtext.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr qsizetype shortestWord = 3;
constexpr qsizetype wordsAsked = 8;     // the rarest
constexpr qsizetype authorsAsked = 12;  // of a consortium only the first
constexpr int candidatesAtMost = 150;   // the newest: their texts are read
constexpr double commonShare = 0.02;    // a word in more papers than these tells nothing
constexpr qint64 commonAtLeast = 20;    // but in a small library few is not common
constexpr double worthOfAnAuthor = 4.0; // as much as a word in one of fifty papers
constexpr double leastWorth = 6.0;      // two such words, or an author and one

using Weights = QHash<QString, double>; // by word or name as the index has it

// Letters of scripts that are written with blanks: a pair of syllables is no reason that one could read.
bool isWord(const QString &text)
{
    return text.size() >= shortestWord && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); })
        && text.front().script() != QChar::Script_Hangul && text.front().script() != QChar::Script_Han
        && text.front().script() != QChar::Script_Hiragana && text.front().script() != QChar::Script_Katakana;
}

// A word of the index → as the title writes it.
QHash<QString, QString> wordsOfTitle(const QString &title)
{
    QHash<QString, QString> words;
    QString word;
    const QString ended = title + u' ';
    for (const QChar c : ended) {
        if (c.isLetter()) {
            word += c;
        } else if (const QString indexed = searchText(std::exchange(word, {})); isWord(indexed)) {
            words.insert(indexed, indexed);
        }
    }
    for (const QString &written : title.split(u' ', Qt::SkipEmptyParts)) {
        QString bare = written;
        bare.removeIf([](QChar c) { return !c.isLetter() && c != u'-'; });
        if (const auto found = words.find(searchText(bare)); found != words.end()) {
            *found = bare;
        }
    }
    return words;
}

// What a word in so many of all papers tells.
double worthOf(qint64 papers, qint64 all)
{
    return std::log(double(std::max<qint64>(all, 2)) / double(std::max<qint64>(papers, 1)));
}

Result<Weights> rareWords(Database &database, const QStringList &words)
{
    const auto all = database.value(u"SELECT count(*) FROM papers"_s);
    const auto known =
        database.rows(u"SELECT term, papers FROM terms WHERE term IN (SELECT value FROM json_each(?))"_s, {columnOfList(words)});
    if (!all || !known) {
        return all ? known.error() : all.error();
    }
    const qint64 common = std::max(commonAtLeast, qint64(all->toDouble() * commonShare));
    Weights weights;
    for (const QString &word : words) {
        weights.insert(word, worthOf(papersOfRareWord(all->toLongLong()), all->toLongLong()));
    }
    for (const Database::Row &row : *known) {
        weights[row[0].toString()] = row[1].toLongLong() > common ? 0 : worthOf(row[1].toLongLong(), all->toLongLong());
    }
    weights.removeIf([](const auto &weight) { return *weight <= 0; });
    return weights;
}

QStringList heaviest(const Weights &weights, qsizetype count)
{
    QStringList words = weights.keys();
    std::sort(words.begin(), words.end(),
              [&weights](const QString &a, const QString &b) { return std::pair(-weights[a], a) < std::pair(-weights[b], b); });
    return words.first(std::min(count, words.size()));
}

QString quoted(const QStringList &phrases)
{
    return u"(\""_s + phrases.join(u"\" OR \""_s) + u"\")"_s;
}

QString matchOf(const QStringList &words, const QStringList &authors)
{
    QStringList parts;
    if (!words.isEmpty()) {
        parts += u"titles : "_s + quoted(words);
    }
    if (!authors.isEmpty()) {
        parts += u"authors : "_s + quoted(authors);
    }
    return parts.join(u" OR "_s);
}

// Of a paper's row in `search`.
struct IndexedPaper {
    QSet<QString> words{};
    QStringList authors{};
};

IndexedPaper indexedPaper(const QString &titles, const QString &authors)
{
    const QStringList words = titles.split(u' ', Qt::SkipEmptyParts);
    return {QSet<QString>(words.cbegin(), words.cend()), namesOfSearchText(authors)};
}

struct Reasons {
    QStringList words{};
    QStringList authors{};
    double worth{};
};

Reasons reasonsFor(const IndexedPaper &paper, const QStringList &words, const Weights &weights, const QStringList &authors)
{
    Reasons reasons;
    for (const QString &word : words) {
        if (paper.words.contains(word)) {
            reasons.words += word;
            reasons.worth += weights.value(word);
        }
    }
    for (const QString &author : authors) {
        if (paper.authors.contains(author)) {
            reasons.authors += author;
            reasons.worth += worthOfAnAuthor;
        }
    }
    return reasons;
}

// Names as the paper itself is shown with.
QStringList writtenNames(const QStringList &indexed, const QStringList &names)
{
    QStringList written;
    for (const QString &name : names) {
        if (indexed.contains(searchNames({name}))) {
            written += name;
        }
    }
    return written;
}

} // namespace

QList<RelatedPaper> relatedPapers(Database &database, const QString &key, int atMost)
{
    const auto row = database.rows(u"SELECT p.id, s.title, s.authors, f.authors FROM papers p JOIN shown s ON s.id = p.id"
                                   " JOIN search f ON f.id = p.id WHERE p.key = ?"_s,
                                   {key});
    if (!row || row->isEmpty()) {
        return {};
    }
    const QHash<QString, QString> written = wordsOfTitle(row->first()[1].toString());
    const QStringList names = listOfColumn(row->first()[2]);
    const QStringList authors = namesOfSearchText(row->first()[3].toString()).mid(0, authorsAsked);
    const auto weights = rareWords(database, written.keys());
    const QStringList words = weights ? heaviest(*weights, wordsAsked) : QStringList();
    const QString match = matchOf(words, authors);
    if (match.isEmpty()) {
        return {};
    }
    const auto found =
        database.rows(u"SELECT p.key, s.title, f.titles, f.authors, p.id FROM (SELECT rowid AS id FROM search_index"
                      " WHERE search_index MATCH ? AND rowid <> ? ORDER BY rowid DESC LIMIT ?) hit"
                      " JOIN papers p ON p.id = hit.id JOIN shown s ON s.id = p.id JOIN search f ON f.id = p.id"_s,
                      {match, row->first()[0], candidatesAtMost});
    QList<std::pair<double, RelatedPaper>> ranked;
    for (const Database::Row &hit : found ? *found : QList<Database::Row>()) {
        const Reasons reasons = reasonsFor(indexedPaper(hit[2].toString(), hit[3].toString()), words, *weights, authors);
        if (reasons.worth < leastWorth) {
            continue;
        }
        RelatedPaper paper{.key = hit[0].toString(), .title = hit[1].toString(), .day = dayOfPaperId(hit[4].toLongLong())};
        std::transform(reasons.words.cbegin(), reasons.words.cend(), std::back_inserter(paper.sharedWords),
                       [&written](const QString &word) { return written.value(word); });
        paper.sharedAuthors = writtenNames(reasons.authors, names);
        ranked.emplace_back(reasons.worth, paper);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<RelatedPaper> related;
    for (const auto &[worth, paper] : ranked.mid(0, atMost)) {
        related += paper;
    }
    return related;
}

} // namespace Paperlark
