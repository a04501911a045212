#include "core/digest/limits.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

ParsedFile fileWith(const Entry &entry)
{
    return {.digests = {Digest{.date = QDate(2024, 12, 23), .entries = {entry}}}};
}

const Entry &onlyEntry(const ParsedFile &file)
{
    return file.digests.first().entries.first();
}

QStringList numbered(qsizetype count, const QString &word)
{
    QStringList list;
    for (qsizetype i = 0; i < count; ++i)
        list.append(word + QString::number(i));
    return list;
}

QString messagesOf(const QList<Notice> &notices)
{
    QStringList messages;
    for (const Notice &notice : notices)
        messages.append(notice.message);
    return messages.join(u'\n');
}

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private slots:
    void anOrdinaryFileIsLeftAlone()
    {
        const Entry entry{.line = 3, .title = u"T"_s, .authors = {u"A"_s}, .summary = u"S"_s, .tags = {u"G"_s}};
        ParsedFile file = fileWith(entry);
        applyLimits(file);
        QCOMPARE(file, fileWith(entry));
    }

    void aTextOfExactlyTheLimitStays()
    {
        const Entry entry{.line = 3,
                          .title = QString(Limits::TitleCharacters, u't'),
                          .authors = numbered(Limits::Authors, u"A"_s),
                          .summary = QString(Limits::SummaryCharacters, u's'),
                          .tags = numbered(Limits::Tags, u"G"_s)};
        ParsedFile file = fileWith(entry);
        applyLimits(file);
        QCOMPARE(file, fileWith(entry));
    }

    void longTextsAreCutAndTheRestIsKept_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("word");
        QTest::newRow("title") << QString(QString(Limits::TitleCharacters, u't') + u"tail"_s) << u"s"_s << u"tail"_s << u"title"_s;
        QTest::newRow("summary") << u"t"_s << QString(QString(Limits::SummaryCharacters, u's') + u"tail"_s) << u"tail"_s
                                 << u"summary"_s;
    }
    void longTextsAreCutAndTheRestIsKept()
    {
        QFETCH(QString, title);
        QFETCH(QString, summary);
        QFETCH(QString, rest);
        QFETCH(QString, word);
        ParsedFile file = fileWith({.line = 7, .title = title, .summary = summary});
        applyLimits(file);
        QVERIFY(onlyEntry(file).title.size() <= Limits::TitleCharacters);
        QVERIFY(onlyEntry(file).summary.size() <= Limits::SummaryCharacters);
        QCOMPARE(file.notices.size(), 1);
        QCOMPARE(file.notices.first().line, 7);
        QCOMPARE(file.notices.first().text, rest);
        QVERIFY(file.notices.first().message.contains(word));
    }

    void noCharacterIsCutInTwo()
    {
        ParsedFile file = fileWith({.title = QString(Limits::TitleCharacters - 1, u't') + u"𝒢"_s});
        applyLimits(file);
        QCOMPARE(onlyEntry(file).title.size(), Limits::TitleCharacters - 1);
        QCOMPARE(file.notices.first().text, u"𝒢"_s);
    }

    void authorsAndTagsBeyondTheLimitAreKeptAsText()
    {
        ParsedFile file =
            fileWith({.line = 9, .authors = numbered(Limits::Authors + 2, u"A"_s), .tags = numbered(Limits::Tags + 1, u"G"_s)});
        applyLimits(file);
        QCOMPARE(onlyEntry(file).authors, numbered(Limits::Authors, u"A"_s));
        QCOMPARE(onlyEntry(file).tags, numbered(Limits::Tags, u"G"_s));
        QCOMPARE(file.notices.size(), 2);
        QCOMPARE(file.notices[0].text, u"A1000, A1001"_s);
        QCOMPARE(file.notices[1].text, u"G64"_s);
    }

    void aLongTagIsCut()
    {
        ParsedFile file = fileWith({.tags = {u"short"_s, QString(Limits::TagCharacters, u'g') + u"tail"_s}});
        applyLimits(file);
        QCOMPARE(onlyEntry(file).tags, (QStringList{u"short"_s, QString(Limits::TagCharacters, u'g')}));
        QCOMPARE(file.notices.first().text, u"tail"_s);
    }

    void papersBeyondTheLimitAreLeftOutWithTheirLine()
    {
        ParsedFile file;
        for (int day = 0; day < 3; ++day) {
            Digest digest{.date = QDate(2024, 12, 23).addDays(day)};
            for (int i = 0; i < 9'000; ++i)
                digest.entries.append({.line = day * 10'000 + i + 1, .title = u"T"_s});
            file.digests.append(digest);
        }
        applyLimits(file);
        QCOMPARE(entryCount(file), Limits::Entries);
        QCOMPARE(file.digests[2].entries.size(), 2'000);
        QCOMPARE(file.notices.size(), 1);
        QCOMPARE(file.notices.first().line, 22'001);
        QVERIFY(file.notices.first().message.contains(u"20000"_s));
    }

    void exactlyTheLimitOfPapersIsRead()
    {
        ParsedFile file;
        file.digests.append(Digest{.entries = QList<Entry>(Limits::Entries, Entry{.title = u"T"_s})});
        applyLimits(file);
        QCOMPARE(entryCount(file), Limits::Entries);
        QVERIFY(file.notices.isEmpty());
    }

    void longLinesAreCutAndTheRestIsKept()
    {
        const QString full(Limits::LineCharacters, u'x');
        DecodedText decoded{.text = u"one\n"_s + full + u"tail\nthree"_s};
        cutLines(decoded);
        QCOMPARE(decoded.text, QString(u"one\n"_s + full + u"\nthree"_s));
        QCOMPARE(decoded.notices.size(), 1);
        QCOMPARE(decoded.notices.first().line, 2);
        QCOMPARE(decoded.notices.first().text, u"tail"_s);
    }

    void aLineOfExactlyTheLimitStays()
    {
        const QString text = QString(Limits::LineCharacters, u'x') + u'\n';
        DecodedText decoded{.text = text + text};
        cutLines(decoded);
        QCOMPARE(decoded.text, QString(text + text));
        QVERIFY2(decoded.notices.isEmpty(), qPrintable(messagesOf(decoded.notices)));
    }

    void aLongLastLineNeedsNoLineEnd()
    {
        DecodedText decoded{.text = QString(Limits::LineCharacters - 1, u'x') + u"𝒢tail"_s};
        cutLines(decoded);
        QCOMPARE(decoded.text, QString(Limits::LineCharacters - 1, u'x'));
        QCOMPARE(decoded.notices.first().text, u"𝒢tail"_s);
    }

    void linesBeyondTheLimitAreKeptAsOneText()
    {
        DecodedText decoded{.text = u"a\n"_s.repeated(Limits::Lines) + u"b\nc\n"_s};
        cutLines(decoded);
        QCOMPARE(decoded.text, u"a\n"_s.repeated(Limits::Lines));
        QCOMPARE(decoded.notices.size(), 1);
        QCOMPARE(decoded.notices.first().line, Limits::Lines + 1);
        QCOMPARE(decoded.notices.first().text, u"b\nc\n"_s);
    }

    void noticesBeyondTheLimitShareOneAndKeepTheirTexts()
    {
        QList<Notice> notices;
        for (int i = 1; i <= Limits::Notices + 3; ++i)
            addNotice(notices, {.line = i, .message = u"m"_s, .text = i == Limits::Notices + 2 ? QString() : u"t%1"_s.arg(i)});
        QCOMPARE(notices.size(), Limits::Notices + 1);
        QCOMPARE(notices[Limits::Notices - 1], (Notice{.line = 1000, .message = u"m"_s, .text = u"t1000"_s}));
        QCOMPARE(notices.last().line, 1001);
        QCOMPARE(notices.last().text, u"t1001\nt1003\n"_s);
        QVERIFY(notices.last().message.contains(u"1000"_s));
    }

    void aThousandNoticesStandAlone()
    {
        QList<Notice> notices;
        for (int i = 1; i <= Limits::Notices; ++i)
            addNotice(notices, {.line = i});
        QCOMPARE(notices.size(), Limits::Notices);
        QCOMPARE(notices.last().line, 1000);
    }
};

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
