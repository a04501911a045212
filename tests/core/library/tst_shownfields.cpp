#include "core/library/shownfields.h"

#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
const QDate tuesday(2024, 12, 24);

qint64 nextId = 0;

Telling told(const Entry &entry, const QDate &day = monday, const QString &dialect = u"paper-table"_s)
{
    ++nextId;
    return {.entry = entry,
            .id = nextId,
            .day = day,
            .dialect = dialect,
            .origin = u"a"_s,
            .source = 1,
            .file = u"/a/%1.md"_s.arg(nextId),
            .textHash = textHash(entry.summary)};
}

ShownFields shown(const QList<Telling> &tellings)
{
    return shownFields(voicesOf(tellings));
}

// A voice of its own, however little else it says.
Entry titled(const QString &title, const QString &id = u"2412.13649"_s)
{
    static int count = 0;
    return {.arxivId = id, .title = title, .summary = u"Summary number %1."_s.arg(++count)};
}

Entry byAuthors(const QStringList &authors, bool truncated = false)
{
    Entry entry = titled(u"A Title"_s);
    entry.authors = authors;
    entry.authorsTruncated = truncated;
    return entry;
}

Entry pictured(const QString &thumbnail, const QString &video = {})
{
    Entry entry = titled(u"A Title"_s);
    entry.thumbnail = thumbnail;
    entry.video = video;
    return entry;
}

} // namespace

class ShownFieldsTest final : public QObject
{
    Q_OBJECT

private slots:
    void noVoicesShowNothing() { QCOMPARE(shownFields({}), ShownFields{}); }

    void theTitleMostVoicesHaveIsShown()
    {
        const QList<Telling> tellings{told(titled(u"Rare Title"_s)), told(titled(u"Common Title"_s)),
                                      told(titled(u"Common Title"_s))};
        QCOMPARE(shown(tellings).title, u"Common Title"_s);
    }

    void copiesOfOneVoiceCountOnce()
    {
        const Entry copied = titled(u"Copied Title"_s);
        const QList<Telling> tellings{told(copied), told(copied), told(copied), told(titled(u"Common Title"_s)),
                                      told(titled(u"Common Title"_s))};
        QCOMPARE(shown(tellings).title, u"Common Title"_s);
    }

    void amongEqualsTheEarliestTitleIsShown()
    {
        const QList<Telling> tellings{told(titled(u"A Later Title"_s), tuesday), told(titled(u"The First Title"_s), monday)};
        QCOMPARE(shown(tellings).title, u"The First Title"_s);
    }

    void onOneDayTextOrderDecides()
    {
        const QList<Telling> tellings{told(titled(u"B Title"_s)), told(titled(u"A Title"_s))};
        QCOMPARE(shown(tellings).title, u"A Title"_s);
    }

    void aTitleWithAnIdWinsOverOneWithout()
    {
        const QList<Telling> tellings{told(titled(u"LOUD TITLE"_s, {})), told(titled(u"LOUD TITLE"_s, {})),
                                      told(titled(u"Loud Title"_s))};
        QCOMPARE(shown(tellings).title, u"Loud Title"_s);
    }

    void aTitleWithLostBackslashesLoses_data()
    {
        QTest::addColumn<QString>("damaged");
        QTest::addColumn<QString>("whole");
        QTest::newRow("times") << u"LLMtimesMapReduce"_s << u"LLM×MapReduce"_s;
        QTest::newRow("macro") << u"texttt{D}ual Control"_s << u"Zual Control"_s;
        QTest::newRow("control character") << u"A\textit{B} Title"_s << u"Z Title"_s;
    }

    void aTitleWithLostBackslashesLoses()
    {
        QFETCH(QString, damaged);
        QFETCH(QString, whole);
        const QList<Telling> tellings{told(titled(damaged)), told(titled(damaged)), told(titled(whole), tuesday)};
        QCOMPARE(shown(tellings).title, whole);
    }

    void aWordWithTimesInItIsWhole()
    {
        const QList<Telling> tellings{told(titled(u"Sometimes It Works"_s)), told(titled(u"Sometimes It Works"_s)),
                                      told(titled(u"A Title"_s))};
        QCOMPARE(shown(tellings).title, u"Sometimes It Works"_s);
    }

    void realNamesWinOverHandles()
    {
        const QList<Telling> tellings{told(byAuthors({u"Yilong Lai"_s, u"zhoudeyu"_s, u"callanwu"_s, u"lzhang472"_s})),
                                      told(byAuthors({u"Deyu Zhou"_s, u"Jialong Wu"_s}))};
        QCOMPARE(shown(tellings).authors, QStringList({u"Deyu Zhou"_s, u"Jialong Wu"_s}));
    }

    void aNameInAnotherScriptIsReal()
    {
        const QList<Telling> tellings{told(byAuthors({u"zhoudeyu"_s, u"callanwu"_s})), told(byAuthors({u"周德宇"_s}))};
        QCOMPARE(shown(tellings).authors, QStringList({u"周德宇"_s}));
    }

    void aWholeListWinsOverOneCutShort()
    {
        const QList<Telling> tellings{told(byAuthors({u"A Aa"_s, u"B Bb"_s}, true)),
                                      told(byAuthors({u"Y Yy"_s, u"Z Zz"_s}, false))};
        const ShownFields fields = shown(tellings);
        QCOMPARE(fields.authors, QStringList({u"Y Yy"_s, u"Z Zz"_s}));
        QVERIFY(!fields.authorsTruncated);
    }

    void theApiKnowsTheOrderOfNames()
    {
        const QList<Telling> tellings{told(byAuthors({u"A Aa"_s, u"B Bb"_s})),
                                      told(byAuthors({u"B Bb"_s, u"A Aa"_s}), tuesday, u"huggingface-api"_s)};
        QCOMPARE(shown(tellings).authors, QStringList({u"B Bb"_s, u"A Aa"_s}));
    }

    void aCutListSaysSo() { QVERIFY(shown({told(byAuthors({u"A Aa"_s}, true))}).authorsTruncated); }

    void aNameIsShownOnce()
    {
        QCOMPARE(shown({told(byAuthors({u"A Aa"_s, u"B Bb"_s, u"A Aa"_s}))}).authors, QStringList({u"A Aa"_s, u"B Bb"_s}));
    }

    void tagsAreUnitedInOrder()
    {
        Entry first = titled(u"A Title"_s);
        first.tags = {u"NLP"_s, u"Text Generation"_s};
        Entry second = titled(u"A Title"_s);
        second.tags = {u"Video"_s, u"nlp"_s};
        QCOMPARE(shown({told(second, tuesday), told(first, monday)}).tags,
                 QStringList({u"NLP"_s, u"Text Generation"_s, u"Video"_s}));
    }

    void theHighestVotesAreShown()
    {
        Entry low = titled(u"A Title"_s);
        low.votes = 3;
        Entry high = titled(u"A Title"_s);
        high.votes = 16;
        QCOMPARE(shown({told(low), told(high), told(titled(u"A Title"_s))}).votes, 16);
    }

    void noVotesAreNotZeroVotes()
    {
        Entry zero = titled(u"A Title"_s);
        zero.votes = 0;
        QCOMPARE(shown({told(titled(u"A Title"_s))}).votes, std::nullopt);
        QCOMPARE(shown({told(titled(u"A Title"_s)), told(zero)}).votes, 0);
    }

    void linksAreUnitedOnce()
    {
        Entry first = titled(u"A Title"_s);
        first.githubUrls = {u"https://github.com/a/b"_s};
        first.hubUrls = {u"https://huggingface.co/a"_s};
        Entry second = titled(u"A Title"_s);
        second.githubUrls = {u"https://github.com/a/b"_s, u"https://a.github.io"_s};
        const ShownFields fields = shown({told(first), told(second, tuesday)});
        QCOMPARE(fields.codeUrls, QStringList({u"https://github.com/a/b"_s, u"https://a.github.io"_s}));
        QCOMPARE(fields.hubUrls, QStringList({u"https://huggingface.co/a"_s}));
    }

    void thumbnailsAreAddressesOfImages_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("thumbnail");
        QTest::addColumn<QString>("video");
        QTest::newRow("absolute") << u"https://cdn.example/a.png"_s << u"https://cdn.example/a.png"_s << u""_s;
        QTest::newRow("relative") << u"/avatars/a.svg"_s << u"https://huggingface.co/avatars/a.svg"_s << u""_s;
        QTest::newRow("without scheme") << u"//cdn.example/a.png"_s << u"https://cdn.example/a.png"_s << u""_s;
        QTest::newRow("film") << u"https://cdn.example/a.mp4"_s << u""_s << u"https://cdn.example/a.mp4"_s;
        QTest::newRow("old film") << u"https://cdn.example/a.QT"_s << u""_s << u"https://cdn.example/a.QT"_s;
        QTest::newRow("film with a query") << u"https://cdn.example/a.webm?x=1"_s << u""_s << u"https://cdn.example/a.webm?x=1"_s;
        QTest::newRow("a file of this machine") << u"file:///etc/passwd"_s << u""_s << u""_s;
        QTest::newRow("inline data") << u"data:image/png;base64,AAAA"_s << u""_s << u""_s;
        QTest::newRow("words") << u"no image"_s << u""_s << u""_s;
    }

    void thumbnailsAreAddressesOfImages()
    {
        QFETCH(QString, stated);
        QFETCH(QString, thumbnail);
        QFETCH(QString, video);
        const ShownFields fields = shown({told(pictured(stated))});
        QCOMPARE(fields.thumbnail, thumbnail);
        QCOMPARE(fields.video, video);
    }

    void thePapersOwnPageIsNoModelAndTheSitesFooterNoCode()
    {
        Entry entry = titled(u"A Title"_s);
        entry.hubUrls = {u"https://huggingface.co/papers/2412.13649"_s, u"https://huggingface.co/datasets/a/b"_s};
        entry.githubUrls = {u"https://github.com/huggingface"_s, u"https://github.com/a/b"_s};
        const ShownFields fields = shown({told(entry)});
        QCOMPARE(fields.hubUrls, QStringList({u"https://huggingface.co/datasets/a/b"_s}));
        QCOMPARE(fields.codeUrls, QStringList({u"https://github.com/a/b"_s}));
    }

    void theFirstImageIsShown()
    {
        const QList<Telling> tellings{told(pictured(u"https://cdn.example/2.png"_s), tuesday),
                                      told(pictured(u"https://cdn.example/a.mp4"_s)),
                                      told(pictured(u"https://cdn.example/1.png"_s, u"https://cdn.example/own.mp4"_s))};
        QCOMPARE(shown(tellings).thumbnail, u"https://cdn.example/1.png"_s);
    }

    void daysAscendAndOccurOnce()
    {
        const QList<Telling> tellings{told(titled(u"A Title"_s), tuesday), told(titled(u"A Title"_s), monday),
                                      told(titled(u"A Title"_s), QDate()), told(titled(u"A Title"_s), tuesday)};
        QCOMPARE(shown(tellings).days, QList<QDate>({monday, tuesday}));
    }

    void theOrderOfTellingsDoesNotMatter()
    {
        QList<Telling> tellings{told(byAuthors({u"A Aa"_s, u"B Bb"_s}), tuesday),
                                told(byAuthors({u"B Bb"_s, u"A Aa"_s}), monday),
                                told(titled(u"B Title"_s)),
                                told(titled(u"C Title"_s)),
                                told(pictured(u"/b.png"_s)),
                                told(pictured(u"/a.png"_s))};
        const ShownFields fields = shown(tellings);
        std::sort(tellings.begin(), tellings.end(), [](const Telling &a, const Telling &b) { return a.id < b.id; });
        do {
            QCOMPARE(shown(tellings), fields);
        } while (std::next_permutation(tellings.begin(), tellings.end(),
                                       [](const Telling &a, const Telling &b) { return a.id < b.id; }));
    }
};

QTEST_GUILESS_MAIN(ShownFieldsTest)
#include "tst_shownfields.moc"
