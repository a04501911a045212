#include "core/library/tellings.h"

#include <QTest>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
const QDate tuesday(2024, 12, 24);

Telling told(const QString &summary, const QDate &day, const QString &file, const QString &language = u"en"_s,
             const QString &origin = u"a"_s)
{
    static qint64 count = 0;
    const Entry entry{
        .line = 7, .endLine = 9, .arxivId = u"2412.13649"_s, .title = u"A Title"_s, .summary = summary, .language = language};
    return {.entry = entry,
            .id = ++count,
            .day = day,
            .dialect = u"paper-table"_s,
            .origin = origin,
            .source = 1,
            .file = file,
            .textHash = textHash(summary)};
}

} // namespace

class TellingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theSameTextIsOneVoice()
    {
        const QList<Voice> voices = voicesOf({told(u"Text."_s, monday, u"/a/1.md"_s), told(u"Text."_s, monday, u"/b/1.md"_s)});
        QCOMPARE(voices.size(), 1);
        QCOMPARE(voices.first().size(), 2);
    }

    void theSameTextOfAnotherSeriesIsOneVoice()
    {
        const QList<Voice> voices =
            voicesOf({told(u"Text."_s, monday, u"/1.md"_s, u"en"_s, {}), told(u"Text."_s, monday, u"/b/1.md"_s)});
        QCOMPARE(voices.size(), 1);
        QCOMPARE(voices.first().first().origin, u"a"_s); // one that says where it comes from speaks
    }

    void anotherTextIsAnotherVoice()
    {
        QCOMPARE(voicesOf({told(u"Text."_s, monday, u"/1.md"_s), told(u"Other text."_s, monday, u"/1.md"_s)}).size(), 2);
    }

    void anotherDayIsAnotherVoice()
    {
        QCOMPARE(voicesOf({told(u"Text."_s, monday, u"/1.md"_s), told(u"Text."_s, tuesday, u"/2.md"_s)}).size(), 2);
    }

    void anotherLanguageIsAnotherVoice()
    {
        QCOMPARE(voicesOf({told(u"Text."_s, monday, u"/1.md"_s), told(u"Text."_s, monday, u"/1.md"_s, u"ko"_s)}).size(), 2);
    }

    void voicesComeByDayUndatedLast()
    {
        const QList<Voice> voices =
            voicesOf({told(u"C."_s, QDate(), u"/1.md"_s), told(u"B."_s, tuesday, u"/1.md"_s), told(u"A."_s, monday, u"/1.md"_s)});
        QCOMPARE(voices[0].first().entry.summary, u"A."_s);
        QCOMPARE(voices[1].first().entry.summary, u"B."_s);
        QCOMPARE(voices[2].first().entry.summary, u"C."_s);
    }

    void theOrderIsTotal()
    {
        const Telling one = told(u"Text."_s, monday, u"/1.md"_s);
        QVERIFY(!tellsBefore(one, one));
        const Telling other = told(u"Text."_s, monday, u"/2.md"_s);
        QVERIFY(tellsBefore(one, other) != tellsBefore(other, one));
    }

    void textsFoldAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("same");
        QTest::newRow("equal") << u"Text."_s << u"Text."_s << true;
        QTest::newRow("white space") << u"Two  words. "_s << u"Two\r\nwords."_s << true;
        QTest::newRow("case") << u"Text."_s << u"TEXT."_s << true;
        QTest::newRow("width") << u"ＴＥＸＴ"_s << u"text"_s << true;
        QTest::newRow("a comma more") << u"Text, more."_s << u"Text more."_s << false;
        QTest::newRow("nothing") << u""_s << u" \n"_s << true;
    }

    void textsFoldAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, same);
        QCOMPARE(textHash(one) == textHash(other), same);
    }

    void aSummaryKeepsTheFilesTextBesideTheRepairedOne()
    {
        const Voice voice{told(u"A \textit{new} way."_s, monday, u"/a/1.md"_s)};
        const Summary summary = summaryOf(voice, u"somebody"_s);
        QCOMPARE(summary.original, u"A \textit{new} way."_s);
        QVERIFY(!summary.text.contains(u'\t'));
        QCOMPARE(summary.source, u"somebody"_s);
        QCOMPARE(summary.day, monday);
    }

    void aSummaryNamesEveryPlace()
    {
        const QList<Voice> voices = voicesOf({told(u"Text."_s, monday, u"/b/1.md"_s), told(u"Text."_s, monday, u"/a/1.md"_s)});
        const QList<Provenance> expected{{u"/a/1.md"_s, 7, 9}, {u"/b/1.md"_s, 7, 9}};
        QCOMPARE(summaryOf(voices.first(), {}).provenances, expected);
    }
};

QTEST_GUILESS_MAIN(TellingsTest)
#include "tst_tellings.moc"
