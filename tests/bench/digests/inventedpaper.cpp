#include "tests/bench/digests/inventedpaper.h"

#include "tests/bench/digests/prose.h"

#include <QString>

namespace Paperlark::Bench {

namespace {

constexpr int tagsInAll = 53;

QByteArrayList authorsOf(const Vocabulary &vocabulary, Random &random)
{
    QByteArrayList authors;
    for (int left = 1 + random.rank(4); left > 0; --left) {
        const QByteArray given = vocabulary.names.at(random.rank(Vocabulary::nameOctaves));
        authors.append(given + ' ' + vocabulary.names.at(random.rank(Vocabulary::nameOctaves)));
    }
    return authors;
}

// Tag number `rank` is always the same two words.
QByteArray tagName(const Vocabulary &vocabulary, int rank)
{
    return vocabulary.names.at(100 + rank) + ' ' + vocabulary.names.at(200 + rank % 7);
}

QByteArrayList tagsOf(const Vocabulary &vocabulary, Random &random)
{
    QByteArrayList tags;
    for (int left = 1 + random.rank(2); left > 0; --left) {
        const QByteArray tag = tagName(vocabulary, random.rank(6) % tagsInAll);
        if (!tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace

InventedPaper inventPaper(const Vocabulary &vocabulary, QDate day, int numberInMonth, quint64 seed)
{
    Random random(seed);
    InventedPaper paper;
    paper.arxivId = day.toString(u"yyMM").toLatin1() + '.' + QByteArray::number(numberInMonth).rightJustified(5, '0');
    paper.method = inventedName(random);
    const Language english{.words = &vocabulary.latin, .octaves = Vocabulary::latinOctaves, .space = " "};
    paper.title = paper.method + ": " + Prose(english, paper.method, random).titleWords(random.between(6, 11));
    paper.authors = authorsOf(vocabulary, random);
    paper.tags = tagsOf(vocabulary, random);
    if (random.chance(54))
        paper.code = "https://github.com/" + vocabulary.latin.at(random.rank(10)) + '/' + paper.method.toLower();
    paper.votes = random.rank(6);
    paper.picture = random.chance(84);
    paper.seed = random.next();
    return paper;
}

QByteArray pictureOf(const InventedPaper &paper)
{
    return "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/" + paper.arxivId + ".png";
}

} // namespace Paperlark::Bench
