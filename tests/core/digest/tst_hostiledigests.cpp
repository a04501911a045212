#include "core/digest/digestparser.h"
#include "core/digest/limits.h"
#include "core/digest/textrepair.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

const QByteArray tableHead = "## Papers for 2024-12-23\n\n| Title | Authors | Summary |\n|---|---|---|\n";
const QByteArray sectionHead = "## Daily Papers (2024-12-23)\n\n";

QByteArray idOf(int paper)
{
    return "2412." + QByteArray::number(paper).rightJustified(5, '0');
}

QByteArray rows(int first, int count)
{
    QByteArray text;
    for (int paper = first; paper < first + count; ++paper)
        text += "| [Paper " + QByteArray::number(paper) + "](https://arxiv.org/abs/" + idOf(paper) + ") | Ada | It reads. |\n";
    return text;
}

QByteArray sectionsOf(int first, int count)
{
    QByteArray text;
    for (int paper = first; paper < first + count; ++paper)
        text += "### [Paper " + QByteArray::number(paper) + "](https://arxiv.org/abs/" + idOf(paper)
            + ")\n\nAuthors: Ada\n\n- It reads.\n\n";
    return text;
}

QByteArray elementsOf(int first, int count)
{
    QByteArray text;
    for (int paper = first; paper < first + count; ++paper)
        text += "{\"paper\": {\"id\": \"" + idOf(paper) + "\", \"title\": \"Paper " + QByteArray::number(paper) + "\"}},\n";
    return text;
}

Result<ParsedFile> parsed(const QByteArray &bytes)
{
    return parseDigestFile({.path = u"x.md"_s, .bytes = bytes, .modified = QDate(2025, 1, 1)});
}

QStringList idsOf(const ParsedFile &file)
{
    QStringList ids;
    for (const Digest &digest : file.digests) {
        for (const Entry &entry : digest.entries)
            ids.append(entry.arxivId);
    }
    return ids;
}

QByteArray randomBytes(QRandomGenerator &random, const QByteArray &alphabet, int length)
{
    QByteArray bytes(length, ' ');
    for (char &byte : bytes)
        byte = alphabet.isEmpty() ? char(random.bounded(256)) : alphabet[random.bounded(int(alphabet.size()))];
    return bytes;
}

bool isShownClean(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' && c != u'\n'; });
}

// What holds for every file, whatever it holds.
void checkShape(const QByteArray &bytes, const ParsedFile &file)
{
    const qsizetype lines = bytes.size() + 1; // no line ends can be more; line feeds, returns and pairs all end one
    QVERIFY(entryCount(file) <= lines);
    QVERIFY(file.notices.size() <= 2 * (Limits::Notices + 1));
    QVERIFY(!file.dialect.isEmpty());
    for (const Digest &digest : file.digests) {
        int last = 0;
        for (const Entry &entry : digest.entries) {
            QVERIFY(entry.line >= std::max(last, 1) && entry.line <= entry.endLine && entry.endLine <= lines);
            QVERIFY(entry.line >= digest.line);
            last = entry.line;
            QVERIFY(entry.title.size() <= Limits::TitleCharacters && entry.summary.size() <= Limits::SummaryCharacters);
            QVERIFY(!entry.title.isEmpty() || !entry.arxivId.isEmpty());
            QVERIFY(isShownClean(repairedTitle(entry.title)) && isShownClean(repairedSummary(entry.summary)));
        }
    }
    for (const Notice &notice : file.notices)
        QVERIFY(!notice.message.isEmpty() && notice.line.value_or(1) >= 1);
}

const QByteArray syntax = "|[]()#-\n\n `*'\"{}:,!\\<>aé1\t\r";

} // namespace

class TestHostileDigests : public QObject
{
    Q_OBJECT

private slots:
    void endlessInputIsReadAtOnce_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<int>("count");
        for (const char *unit :
             {"[", "]", "(", ")", "|", "#", "[](", "[a](", "](", "![", "{", "\"", "'", "`", "\\", "<", "- ", "a:"})
            QTest::newRow(unit) << QByteArray(unit) << 100'000;
        for (const char *unit :
             {"|\n", "| a |\n", "#\n", "## 2024-12-23\n", "### [\n", "### 1. a\n", "```\n", "\n", "[\n", "{\n", "1,\n", "a|b\n",
              "|title|link|\n|-|-|\n", "|title|link|\n|-|-|\n\n", "### 1. a\nlink: b\n", "\r", "{\"a\":", "{},\n"})
            QTest::addRow("lines %s", QByteArray(unit).replace('\n', '/').constData()) << QByteArray(unit) << 30'000;
    }
    void endlessInputIsReadAtOnce() // what grows with the square of this does not end before the test's time is over
    {
        QFETCH(QByteArray, unit);
        QFETCH(int, count);
        const QByteArray endless = unit.repeated(count);
        for (const QByteArray &bytes :
             {endless, QByteArray("[" + endless), QByteArray("| " + endless + " | a | b |\n" + tableHead)}) {
            if (const auto file = parsed(bytes))
                checkShape(bytes, *file);
        }
        for (const QByteArray &bytes :
             {QByteArray(tableHead + rows(1, 2) + endless + "\n\n" + tableHead + rows(3, 2)),
              QByteArray(tableHead + rows(1, 2) + "| " + endless + " | a | b |\n\n" + tableHead + rows(3, 2)),
              QByteArray(sectionHead + sectionsOf(1, 2) + "### " + endless + "\n\n" + sectionHead + sectionsOf(3, 2))}) {
            const auto file = parsed(bytes);
            QVERIFY(file);
            checkShape(bytes, *file);
            const QStringList ids = idsOf(*file);
            QVERIFY(ids.contains(u"2412.00001"_s) && ids.contains(u"2412.00002"_s));
        }
    }

    void garbageBetweenTwoTablesCostsNoPaper()
    {
        QRandomGenerator random(20241223);
        for (int round = 0; round < 400; ++round) {
            const QByteArray garbage = randomBytes(random, syntax, random.bounded(1, 400));
            const QByteArray bytes = tableHead + rows(1, 3) + garbage + "\n\n" + tableHead + rows(4, 3);
            const auto file = parsed(bytes);
            QVERIFY(file);
            checkShape(bytes, *file);
            for (int paper = 1; paper <= 6; ++paper)
                QVERIFY2(idsOf(*file).contains(QString::fromLatin1(idOf(paper))), garbage.toHex(' ').constData());
        }
    }

    void garbageBetweenTwoDaysOfSectionsCostsNoPaper()
    {
        QRandomGenerator random(20241224);
        for (int round = 0; round < 400; ++round) {
            const QByteArray garbage = randomBytes(random, syntax, random.bounded(1, 400));
            const QByteArray bytes = sectionHead + sectionsOf(1, 3) + garbage + "\n\n" + sectionHead + sectionsOf(4, 3);
            const auto file = parsed(bytes);
            QVERIFY(file);
            checkShape(bytes, *file);
            for (int paper = 1; paper <= 6; ++paper)
                QVERIFY2(idsOf(*file).contains(QString::fromLatin1(idOf(paper))), garbage.toHex(' ').constData());
        }
    }

    void garbageBetweenElementsCostsNoPaperBeforeIt()
    {
        QRandomGenerator random(20241225);
        for (int round = 0; round < 300; ++round) {
            const QByteArray bytes =
                "[" + elementsOf(1, 3) + randomBytes(random, syntax, random.bounded(1, 100)) + ",\n" + elementsOf(4, 2) + "{}]";
            const auto file = parsed(bytes);
            QVERIFY(file);
            checkShape(bytes, *file);
            for (int paper = 1; paper <= 3; ++paper)
                QVERIFY(idsOf(*file).contains(QString::fromLatin1(idOf(paper))));
        }
    }

    void changedBytesNeverBreakTheShape_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("table") << QByteArray(tableHead + rows(1, 5) + "\n" + tableHead + rows(6, 2));
        QTest::newRow("sections") << QByteArray(sectionHead + sectionsOf(1, 5) + "```\nx\n```\n");
        QTest::newRow("newsletter") << QByteArray(
            "# 2024-12-23\n\n### 1. A\n\n**原文标题：** T\n\n**摘要：** 一\n\n"
            "**论文链接：** [HF](https://huggingface.co/papers/2412.00001)\n\n---\n\n### 2. B\n\n**摘要：** 二\n");
        QTest::newRow("API") << QByteArray("{\"date\": \"2024-12-23\", \"papers\": [" + elementsOf(1, 3)
                                           + "\"{'paper': {'id': '2412.00004', 'title': 'It\\\\'s', 'upvotes': 3}}\"]}");
        QTest::newRow("scraped") << QByteArray("[{\"title\": \"A\", \"paper_url\": \"https://huggingface.co/papers/2412.00001\", "
                                               "\"details\": {\"abstract\": \"x\", \"github_links\": [\"a.b/c\"]}}]");
    }
    void changedBytesNeverBreakTheShape()
    {
        QFETCH(QByteArray, bytes);
        QRandomGenerator random(7);
        for (int round = 0; round < 1'500; ++round) {
            QByteArray changed = bytes;
            for (int change = random.bounded(1, 6); change > 0; --change) {
                const qsizetype at = random.bounded(int(changed.size()));
                switch (random.bounded(5)) {
                case 0: changed[at] = char(random.bounded(256)); break;
                case 1: changed[at] = syntax[random.bounded(int(syntax.size()))]; break;
                case 2: changed.insert(at, randomBytes(random, syntax, random.bounded(1, 8))); break;
                case 3: changed.remove(at, random.bounded(1, 20)); break;
                default: changed.insert(at, bytes.mid(random.bounded(int(bytes.size())), random.bounded(1, 60))); break;
                }
                if (changed.isEmpty())
                    changed = "|";
            }
            if (const auto file = parsed(changed))
                checkShape(changed, *file);
        }
    }

    void everyBeginningIsRead()
    {
        for (const QByteArray &bytes : {QByteArray(tableHead + rows(1, 2)), QByteArray(sectionHead + sectionsOf(1, 2)),
                                        QByteArray("[" + elementsOf(1, 2))}) {
            for (qsizetype length = 0; length <= bytes.size(); ++length) {
                const QByteArray part(bytes.constData(), length);
                if (const auto file = parsed(part))
                    checkShape(part, *file);
            }
        }
    }

    void randomBytesAreRefusedOrReadButNeverMore()
    {
        QRandomGenerator random(99);
        for (int round = 0; round < 300; ++round) {
            const QByteArray bytes = randomBytes(random, round % 2 ? QByteArray() : syntax, random.bounded(2'000));
            if (const auto file = parsed(bytes))
                checkShape(bytes, *file);
            if (const auto file = parsed(tableHead + rows(1, 1) + bytes))
                QCOMPARE(idsOf(*file).first(), u"2412.00001"_s);
        }
    }

    void moreRowsThanTheLimitAreToldOf_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("rows") << QByteArray(tableHead + rows(1, 20'002));
        QTest::newRow("sections") << QByteArray(sectionHead + sectionsOf(1, 20'002));
        QTest::newRow("elements") << QByteArray("[" + elementsOf(1, 20'002) + "{}]");
    }
    void moreRowsThanTheLimitAreToldOf()
    {
        QFETCH(QByteArray, bytes);
        const auto file = parsed(bytes);
        QVERIFY(file);
        QCOMPARE(entryCount(*file), Limits::Entries);
        const bool isTold = std::any_of(file->notices.begin(), file->notices.end(), [](const Notice &notice) {
            return notice.message.contains(u"20000"_s) && notice.line.value_or(0) > Limits::Entries;
        });
        QVERIFY(isTold);
    }

    void aFileOfNothingButFaultsSharesItsNotices()
    {
        const auto file = parsed(tableHead + rows(1, 1) + QByteArray("| lost |\n").repeated(5'000) + rows(2, 1));
        QVERIFY(file);
        QCOMPARE(idsOf(*file), (QStringList{u"2412.00001"_s, u"2412.00002"_s}));
        QCOMPARE(file->notices.size(), Limits::Notices + 1);
        QCOMPARE(file->notices.last().text.count(u"lost"_s), 4'000);
    }

    void aLineBeyondTheLimitIsCutAndItsNeighboursStay()
    {
        const QByteArray endless(2 << 20, 'x');
        const auto file =
            parsed(tableHead + rows(1, 1) + "| [T](https://arxiv.org/abs/2412.00009) | A | " + endless + " |\n" + rows(2, 1));
        QVERIFY(file);
        QCOMPARE(idsOf(*file), (QStringList{u"2412.00001"_s, u"2412.00009"_s, u"2412.00002"_s}));
        QVERIFY(file->notices.size() >= 2); // the line and the summary
        QCOMPARE(file->digests.first().entries[1].summary.size(), Limits::SummaryCharacters);
    }
};

QTEST_GUILESS_MAIN(TestHostileDigests)
#include "tst_hostiledigests.moc"
