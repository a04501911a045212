// Where papers stand in the list, and what is written with each.
#include "core/library/paperstore.h"
#include "tests/core/library/shelf.h"

#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2024, 12, 23);
const QDate tuesday(2024, 12, 24);
const QString mondayFile = u"/d/one/2024-12-23.md"_s;
const QString tuesdayFile = u"/d/one/2024-12-24.md"_s;

Entry numbered(int number)
{
    return entry(u"2412.%1"_s.arg(number, 5, 10, QChar(u'0')), u"Paper %1"_s.arg(number), u"About matter %1."_s.arg(number));
}

} // namespace

class PaperStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shelf = std::make_unique<Shelf>(); }
    void cleanup()
    {
        QCOMPARE(m_shelf->library().check(), QStringList());
        m_shelf.reset();
    }

    void theFirstPaperOfADayStandsHighest()
    {
        m_shelf->put(mondayFile, monday, {numbered(1), numbered(2)});
        const qint64 day = monday.toJulianDay() << 20;
        QCOMPARE(m_shelf->library().paperIds({}), QList<PaperId>({day | 0xFFFFF, day | 0xFFFFE}));
        QCOMPARE(dayOfPaperId(day | 0xFFFFF), monday);
        QCOMPARE(dayOfPaperId(day), monday);
    }

    void aPaperThatComesLaterStandsBehindThoseOfItsDay()
    {
        m_shelf->put(mondayFile, monday, {numbered(1), numbered(2)});
        m_shelf->put(u"/d/two/2024-12-23.md"_s, monday, {numbered(3), numbered(1), numbered(4)});
        QCOMPARE(m_shelf->keys(), keys({1, 2, 3, 4}));
    }

    void placesStayWhenADigestIsReadAgainInAnotherOrder()
    {
        m_shelf->put(mondayFile, monday, {numbered(1), numbered(2), numbered(3)});
        const auto before = ids({1, 2, 3});
        m_shelf->put(mondayFile, monday, {numbered(3), numbered(1), numbered(2)});
        QCOMPARE(ids({1, 2, 3}), before);
    }

    void aPaperMovesToItsEarlierDayAndNobodyElseMoves()
    {
        m_shelf->put(tuesdayFile, tuesday, {numbered(1), numbered(2), numbered(3)});
        m_shelf->put(u"/d/two/2024-12-23.md"_s, monday, {numbered(4)});
        const auto before = ids({1, 3, 4});
        m_shelf->put(mondayFile, monday, {numbered(2)});
        QCOMPARE(ids({1, 3, 4}), before);
        QCOMPARE(m_shelf->keys(), keys({1, 3, 4, 2}));
        QCOMPARE(m_shelf->library().dayCounts({}), QList<DayCount>({{monday, 2, 2}, {tuesday, 2, 2}}));
    }

    void aSelectionByKeySurvivesTheMove()
    {
        m_shelf->put(tuesdayFile, tuesday, {numbered(1), numbered(2)});
        QVERIFY(m_shelf->library().setStarred(keys({2}), true));
        const PaperId before = ids({2}).first();
        m_shelf->put(mondayFile, monday, {numbered(2)});
        const PaperId after = ids({2}).first();
        QVERIFY(after != before);
        QCOMPARE(m_shelf->library().rows({before}), QList{PaperRow{}});
        QCOMPARE(m_shelf->library().rows({after}).first().key, keys({2}).first());
        QVERIFY(m_shelf->library().rows({after}).first().starred);
        QCOMPARE(m_shelf->found(u"\"matter 2\""_s), keys({2}));
    }

    void anUndatedPaperGetsItsPlaceWhenADayIsTold()
    {
        m_shelf->put(u"/d/letter.md"_s, QDate(), {numbered(1), numbered(2)});
        m_shelf->put(mondayFile, monday, {numbered(3)});
        QCOMPARE(m_shelf->keys(), keys({3, 1, 2}));
        m_shelf->put(tuesdayFile, tuesday, {numbered(2)});
        QCOMPARE(m_shelf->keys(), keys({2, 3, 1}));
        QCOMPARE(m_shelf->paper(keys({2}).first()).summaries.size(), 2);
    }

    void aPlaceIsNeverGivenTwice()
    {
        m_shelf->put(mondayFile, monday, {numbered(1)});
        m_shelf->put(tuesdayFile, tuesday, {numbered(2), numbered(3), numbered(4)});
        for (int round = 0; round < 4; ++round) {
            m_shelf->put(mondayFile, monday, {numbered(1), numbered(2 + round % 3)}); // one comes, the one before goes back
            QSet<PaperId> places;
            for (const PaperId id : m_shelf->library().paperIds({})) {
                places += id;
            }
            QCOMPARE(places.size(), 4);
            QCOMPARE(m_shelf->library().check(), QStringList());
        }
    }

    void aDayThatIsFullIsRefusedAndNothingIsLost()
    {
        m_shelf->put(mondayFile, monday, {numbered(1)});
        const qint64 last = monday.toJulianDay() << 20; // the lowest place of the day
        QVERIFY(m_shelf->database().run(u"PRAGMA foreign_keys = OFF"_s));
        for (const QString &table : {u"shown"_s, u"papers"_s}) {
            QVERIFY(m_shelf->database().run(u"UPDATE %1 SET id = %2"_s.arg(table).arg(last)));
        }
        QVERIFY(m_shelf->database().run(u"PRAGMA foreign_keys = ON"_s));
        moveIndexTo(last);
        const QByteArray before = m_shelf->library().dump();
        LibraryWriter writer(m_shelf->database(), false);
        const auto refused =
            writer.write({prepareFile(u"/d/two/2024-12-23.md"_s, "more", {.digests = {digest(monday, {numbered(2)})}})});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"1,048,576"_s));
        QCOMPARE(writer.importId(), 0);
        QVERIFY(writer.outcomes().isEmpty());
        QCOMPARE(m_shelf->library().dump(), before);
    }

    void voicesComeBackFromTheirColumn()
    {
        const QList<VoiceMark> voices{{u"en"_s, 2460668, -5, u"00ff"_s, u"A \"teaser\", with [signs]."_s, 3},
                                      {{}, 0, std::numeric_limits<qint64>::min(), {}, u"언어모델 – 模型"_s, 0},
                                      {u"ko"_s, 1, std::numeric_limits<qint64>::max(), u"x"_s, {}, qint64(1) << 40}};
        QCOMPARE(voicesOfColumn(columnOfVoices(voices)), voices);
        QCOMPARE(voicesOfColumn(columnOfVoices({})), QList<VoiceMark>());
        QCOMPARE(voicesOfColumn(u"damaged"_s), QList<VoiceMark>());
    }

    void aVoiceSaysTheSameWhoeverTellsIt()
    {
        const VoiceMark voice{u"en"_s, 2460668, 5, u"00ff"_s, u"Teaser."_s, 3};
        VoiceMark other = voice;
        other.source = 4;
        QVERIFY(voice.saysTheSameAs(other));
        for (const VoiceMark &differs :
             {VoiceMark{u"ko"_s, 2460668, 5, u"00ff"_s, {}, 3}, VoiceMark{u"en"_s, 2460669, 5, u"00ff"_s, {}, 3},
              VoiceMark{u"en"_s, 2460668, 6, u"00ff"_s, {}, 3}, VoiceMark{u"en"_s, 2460668, 5, u"00fe"_s, {}, 3}}) {
            QVERIFY(!voice.saysTheSameAs(differs));
        }
    }

    void whatIsDerivedIsWhatIsStored()
    {
        Entry told = numbered(1);
        told.tags = QStringList{u"NLP"_s, u"nlp"_s, u"Video"_s};
        told.authors = QStringList{u"José Author"_s};
        told.votes = 0; // none voted is not the same as nobody counted
        m_shelf->put(mondayFile, monday, {told});
        const auto derived = derivePaper(m_shelf->database(), keys({1}).first());
        const auto stored = PaperStore(m_shelf->database()).stored(keys({1}).first());
        QVERIFY(derived && *derived && stored && *stored);
        QVERIFY(isShownAs(**derived, (**stored).shown));
        QCOMPARE((**stored).voices, (**derived).voices);
        QCOMPARE((**derived).day, monday.toJulianDay());
        QCOMPARE(m_shelf->paper(keys({1}).first()).votes, 0);
        QCOMPARE((**derived).facets.tags, QStringList({u"NLP"_s, u"Video"_s}));
        QCOMPARE((**derived).facets.languages, QStringList{u"en"_s});
        QCOMPARE((**derived).facets.sources.size(), 1);
        DerivedPaper other = **derived;
        other.shown[1] = u"Another Title"_s;
        QVERIFY(!isShownAs(other, (**stored).shown));
    }

    void whatIsNotThereIsNoValueAndNoError()
    {
        const auto derived = derivePaper(m_shelf->database(), u"2412.99999"_s);
        QVERIFY(derived && !*derived);
        const auto stored = PaperStore(m_shelf->database()).stored(u"2412.99999"_s);
        QVERIFY(stored && !*stored);
    }

    void searchFindsWhatEveryVoiceSays()
    {
        Entry first = numbered(1);
        first.translatedTitle = u"第一篇论文"_s;
        first.gist = u"A gist beside it."_s;
        first.authors = QStringList{u"Ann Author"_s};
        first.tags = QStringList{u"Robotics"_s};
        Entry second = numbered(1);
        second.summary = u"다른 말로 전합니다."_s;
        second.language = u"ko"_s;
        second.authors = QStringList{u"Ben Writer"_s};
        m_shelf->put(mondayFile, monday, {first});
        m_shelf->put(u"/d/two/2024-12-23.md"_s, monday, {second});
        for (const QString &text :
             {u"paper"_s, u"第一篇"_s, u"gist"_s, u"ann"_s, u"robotics"_s, u"다른 말로"_s, u"writer matter"_s}) {
            QCOMPARE(m_shelf->found(text), keys({1}));
        }
        QVERIFY(m_shelf->library().removeImport(m_shelf->lastImport()));
        QCOMPARE(m_shelf->found(u"writer"_s), QStringList());
        QCOMPARE(m_shelf->found(u"ann"_s), keys({1}));
    }

private:
    static QStringList keys(const QList<int> &numbers)
    {
        QStringList keys;
        for (const int number : numbers) {
            keys += numbered(number).arxivId;
        }
        return keys;
    }

    QList<PaperId> ids(const QList<int> &numbers)
    {
        QList<PaperId> ids;
        for (const QString &key : keys(numbers)) {
            ids += m_shelf->library().idOfKey(key).value_or(0);
        }
        return ids;
    }

    void moveIndexTo(qint64 id)
    {
        QVERIFY(m_shelf->database().run(u"INSERT INTO search_index(search_index) VALUES('delete-all')"_s));
        QVERIFY(m_shelf->database().run(u"UPDATE search SET id = ?"_s, {id}));
        QVERIFY(m_shelf->database().run(u"INSERT INTO search_index(search_index) VALUES('rebuild')"_s));
    }

    std::unique_ptr<Shelf> m_shelf;
};

QTEST_GUILESS_MAIN(PaperStoreTest)
#include "tst_paperstore.moc"
