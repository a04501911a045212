#include "core/export/citationkeys.h"
#include "core/export/exportrun.h"

#include "papers.h"

#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const QList<Paper> &papers)
{
    PaperFeed feed(papers);
    QBuffer nowhere;
    ExportRun run(feed, nowhere);
    const CitationKeys keys(run);
    QStringList all;
    while (const auto paper = run.nextPaper())
        all += keys.keyOf(*paper);
    return all;
}

} // namespace

class CitationKeysTest final : public QObject
{
    Q_OBJECT

private slots:
    void aKeyIsFamilyNameYearAndFirstWord_data()
    {
        QTest::addColumn<Paper>("paper");
        QTest::addColumn<QString>("key");
        const QStringList wu{u"Jialong Wu"_s};
        QTest::newRow("plain") << paper(u"2412.13649"_s, u"SCOPE: Optimizing Caches"_s, wu) << u"wu2024scope"_s;
        QTest::newRow("an article is no word") << paper(u"2412.1"_s, u"The “Tests” Help"_s, wu) << u"wu2024tests"_s;
        QTest::newRow("half a word counts") << paper(u"2412.1"_s, u"Key-Value Caches"_s, wu) << u"wu2024key"_s;
        QTest::newRow("accents") << paper(u"2412.1"_s, u"Über Größe"_s, {u"Søren Łódź"_s}) << u"lodz2024uber"_s;
        QTest::newRow("particle") << paper(u"0811.1"_s, u"t-SNE"_s, {u"L. van der Maaten"_s}) << u"vandermaaten2008t"_s;
        QTest::newRow("old id") << paper(u"hep-th/9901001"_s, u"Strings"_s, wu) << u"wu1999strings"_s;
        QTest::newRow("no Latin name") << paper(u"2412.1"_s, u"Tests"_s, {u"홍길동"_s}) << u"paper2024tests"_s;
        QTest::newRow("nothing Latin") << paper(u"2412.1"_s, u"시험"_s, {u"홍길동"_s}) << u"paper-2412.1"_s;
        QTest::newRow("no time") << Paper{.key = u"title:0123456789abcdef"_s, .title = u"Tests"_s, .authors = wu} << u"wutests"_s;
        QTest::newRow("the day of a digest")
            << Paper{.key = u"title:0123456789abcdef"_s, .title = u"Tests"_s, .authors = wu, .days = {QDate(2023, 5, 1)}}
            << u"wu2023tests"_s;
    }
    void aKeyIsFamilyNameYearAndFirstWord()
    {
        QFETCH(Paper, paper);
        QFETCH(QString, key);
        QCOMPARE(plainCitationKey(paper), key);
    }

    void ofOneKeyTheLeastIdKeepsItInWhateverOrder()
    {
        QList<Paper> papers{paper(u"2412.00009"_s, u"Tests Help"_s, {u"A Wu"_s}),
                            paper(u"2412.00001"_s, u"Tests Hurt"_s, {u"B Wu"_s}), paper(u"2412.00005"_s, u"Tests"_s, {u"C Wu"_s})};
        const QStringList expected{u"wu2024tests-2412.00009"_s, u"wu2024tests"_s, u"wu2024tests-2412.00005"_s};
        QCOMPARE(keysOf(papers), expected);
        std::reverse(papers.begin(), papers.end());
        QCOMPARE(keysOf(papers), QStringList(expected.crbegin(), expected.crend()));
    }

    void aKeyHoldsNothingThatEndsIt()
    {
        const QList<Paper> papers{paper(u"hep-th/9901001"_s, u"A"_s, {u"A Wu"_s}),
                                  paper(u"hep-th/9901002"_s, u"A"_s, {u"A Wu"_s}), Paper{.key = u"title:0123456789abcdef"_s}};
        for (const QString &key : keysOf(papers))
            QVERIFY2(std::all_of(key.cbegin(), key.cend(), [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.'; }),
                     qPrintable(key));
    }
};

QTEST_GUILESS_MAIN(CitationKeysTest)
#include "tst_citationkeys.moc"
