#include "core/translations.h"
#include "ui/importing/importconcerns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Paperlark;

namespace {

FileNotice notice(const QString &file, std::optional<int> line, const QString &message, const QString &text = {})
{
    return {.file = file, .notice = {.line = line, .message = message, .text = text}};
}

} // namespace

class TestImportConcerns final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { installTranslations(*qApp); }
    void aCleanImportIsOfNoConcern();
    void failuresComeFirst();
    void keptPartsTellPlaceAndText();
    void oneKeptPartIsSaidInTheSingular();
    void equalRemarksAreOneConcern();
    void manyRemarksAreSummedUp();
    void refusedFilesTellTheReason();
    void missingWeekdaysAreToldWithTheSpan();
    void filesPassedOverAreCounted();
    void headingsSayWhatHappened();
    void theTextHoldsEverything();
};

void TestImportConcerns::aCleanImportIsOfNoConcern()
{
    QVERIFY(importConcerns({.read = {u"a.md"_s}, .days = {QDate(2024, 12, 23)}}).isEmpty());
}

void TestImportConcerns::failuresComeFirst()
{
    const ImportReport report{.failure = u"The disk is full."_s, .refused = {{u"x.md"_s, u"No digest."_s}}};
    QCOMPARE(importConcerns(report).first().sentence, u"The disk is full."_s);
    QCOMPARE(importConcerns(report).first().weight, ImportConcern::Weight::Error);
    QCOMPARE(importConcerns(report).size(), 2);
}

void TestImportConcerns::keptPartsTellPlaceAndText()
{
    const QList<ImportConcern> concerns = importConcerns(
        {.notices = {notice(u"/data/archive/2024/11/07.md"_s, 14, u"The row has 8 cells, its header 6."_s, u"| a | b |"_s),
                     notice(u"/data/archive/2024/11/08.md"_s, 3, u"The row has 7 cells, its header 6."_s, u"| c |"_s)}});
    QCOMPARE(concerns.size(), 1);
    QCOMPARE(concerns.first().sentence, u"2 parts kept but not understood"_s);
    QCOMPARE(concerns.first().detail, u"2024/11/07.md, line 14: The row has 8 cells, its header 6. (and 1 more)"_s);
    QVERIFY(concerns.first().full.contains(u"/data/archive/2024/11/08.md:3\nThe row has 7 cells, its header 6.\n\n| c |"_s));
}

void TestImportConcerns::oneKeptPartIsSaidInTheSingular()
{
    const QList<ImportConcern> concerns = importConcerns({.notices = {notice(u"a.md"_s, {}, u"Not a table."_s, u"x"_s)}});
    QCOMPARE(concerns.first().sentence, u"1 part kept but not understood"_s);
    QCOMPARE(concerns.first().detail, u"a.md: Not a table."_s);
}

void TestImportConcerns::equalRemarksAreOneConcern()
{
    const QString message = u"The date was taken from the name."_s;
    const QList<ImportConcern> concerns = importConcerns(
        {.notices = {notice(u"a.md"_s, {}, message), notice(u"b.md"_s, {}, u"Another thing."_s), notice(u"c.md"_s, 2, message)}});
    QCOMPARE(concerns.size(), 2);
    QCOMPARE(concerns.first().sentence, message);
    QCOMPARE(concerns.first().detail, u"a.md (and 1 more)"_s);
    QCOMPARE(concerns.first().full, u"a.md\nc.md, line 2"_s);
    QVERIFY(concerns.last().full.isEmpty()); // all of it is said already
}

void TestImportConcerns::manyRemarksAreSummedUp()
{
    ImportReport report;
    for (int i = 0; i < 5; ++i) {
        report.notices.append(notice(u"%1.md"_s.arg(i), {}, u"Remark %1."_s.arg(i)));
    }
    const QList<ImportConcern> concerns = importConcerns(report);
    QCOMPARE(concerns.size(), 1);
    QCOMPARE(concerns.first().sentence, u"5 remarks about what was read"_s);
    QCOMPARE(concerns.first().full.count(u'\n'), 4);
}

void TestImportConcerns::refusedFilesTellTheReason()
{
    const QList<ImportConcern> concerns = importConcerns({.refused = {{u"/x/notes.md"_s, u"It holds no digest."_s}}});
    QCOMPARE(concerns.first().sentence, u"1 file refused"_s);
    const auto named = importConcerns({.refused = {{u"/x/notes.md"_s, u"notes.md is no digest."_s}}});
    QCOMPARE(named.first().detail, u"notes.md is no digest."_s);
    QVERIFY(concerns.first().detail.endsWith(u"notes.md: It holds no digest."_s));
}

void TestImportConcerns::missingWeekdaysAreToldWithTheSpan()
{
    const QList<ImportConcern> concerns =
        importConcerns({.days = {QDate(2024, 12, 10), QDate(2024, 12, 12), QDate(2024, 12, 16)}});
    QCOMPARE(concerns.first().sentence, u"2 weekdays without a file between 10 Dec 2024 and 16 Dec 2024"_s);
    QCOMPARE(concerns.first().full, u"11 Dec 2024\n13 Dec 2024"_s);
}

void TestImportConcerns::filesPassedOverAreCounted()
{
    const QList<ImportConcern> concerns = importConcerns({.passedOver = {u"a.png"_s, u"b.py"_s}});
    QCOMPARE(concerns.first().sentence, u"2 files passed over, because they are no digests"_s);
    QCOMPARE(concerns.first().full, u"a.png\nb.py"_s);
}

void TestImportConcerns::headingsSayWhatHappened()
{
    QCOMPARE(importHeading({.read = {u"a"_s}}), u"Imported 1 file"_s);
    QCOMPARE(importHeading({.read = {u"a"_s, u"b"_s}}), u"Imported 2 files"_s);
    QCOMPARE(importHeading({.cancelled = true, .read = {u"a"_s, u"b"_s}}), u"Stopped after 2 files"_s);
    QCOMPARE(importHeading({}), u"Nothing was imported"_s);
    QCOMPARE(papersMet({.added = 1, .merged = 2, .updated = 3, .unchanged = 4}), 10);
}

void TestImportConcerns::theTextHoldsEverything()
{
    const QString text = importReportText({.read = {u"a.md"_s},
                                           .refused = {{u"x.md"_s, u"No digest."_s}},
                                           .notices = {notice(u"a.md"_s, 3, u"Kept."_s, u"| raw |"_s)},
                                           .added = 12,
                                           .seconds = 1.84});
    QVERIFY(text.startsWith(u"Imported 1 file in 1.8 s\n12 papers read, 12 new, 0 merged, 0 updated\n"_s));
    QVERIFY(text.contains(u"x.md\nNo digest."_s));
    QVERIFY(text.contains(u"a.md:3\nKept.\n\n| raw |"_s));
}

QTEST_MAIN(TestImportConcerns)
#include "tst_importconcerns.moc"
