#include "core/digest/digestcheck.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

Entry entry(int line, const QString &id)
{
    return {.line = line, .endLine = line, .arxivId = id, .title = u"T"_s, .summary = u"S"_s, .language = u"en"_s};
}

QList<int> linesOf(const QList<Notice> &findings)
{
    QList<int> lines;
    for (const Notice &finding : findings)
        lines += finding.line.value_or(0);
    return lines;
}

ParsedFile file(const QList<Entry> &entries)
{
    return {.dialect = u"paper-table"_s, .digests = {{.date = QDate(2024, 12, 23), .line = 1, .entries = entries}}};
}

} // namespace

class DigestCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void aDigestThatSaysAllHasNoFindings()
    {
        QVERIFY(findingsIn(file({entry(3, u"2412.00001"_s), entry(4, u"2412.00002"_s)})).isEmpty());
    }

    void whatTheParserNoticedAndWhatEntriesLackComeInTheOrderOfLines()
    {
        Entry untold = entry(4, u"2412.00002"_s);
        untold.summary.clear();
        Entry astray = entry(2, u"2412.00003"_s);
        astray.linkRejects = {u"[data]"_s};
        ParsedFile checked = file({entry(6, {}), untold, astray, entry(7, u"2412.00004"_s)});
        checked.notices = {{.message = u"whole file"_s}, {.line = 5, .message = u"noticed"_s}};
        const QList<Notice> findings = findingsIn(checked);
        QCOMPARE(linesOf(findings), (QList<int>{0, 2, 4, 5, 6}));
        QVERIFY(findings[1].message.contains(u"[data]"_s));
    }

    void aDigestThatLinksNoPaperIsToldSoOnce()
    {
        const QList<Notice> findings = findingsIn(file({entry(3, {}), entry(4, {}), entry(5, {})}));
        QCOMPARE(linesOf(findings), QList<int>{3});
        QVERIFY(findings[0].message.contains(u"None of the 3 papers"_s));
        QCOMPARE(linesOf(findingsIn(file({entry(3, {}), entry(4, u"2412.00001"_s), entry(5, {})}))), (QList<int>{3, 5}));
        QVERIFY(findingsIn(file({entry(3, {})}))[0].message.startsWith(u"“T” names no arXiv id"_s));
    }

    void aPaperToldTwiceOnADayIsFoundButNotInTwoLanguagesOrOnTwoDays()
    {
        Entry korean = entry(4, u"2412.00001"_s);
        korean.language = u"ko"_s;
        ParsedFile checked = file({entry(3, u"2412.00001"_s), korean, entry(9, u"2412.00001"_s)});
        checked.digests += Digest{.date = QDate(2024, 12, 24), .entries = {entry(12, u"2412.00001"_s)}};
        const QList<Notice> findings = findingsIn(checked);
        QCOMPARE(linesOf(findings), QList<int>{9});
        QVERIFY(findings[0].message.contains(u"line 3"_s));
    }
};

QTEST_GUILESS_MAIN(DigestCheckTest)
#include "tst_digestcheck.moc"
