#include "tests/core/library/shelf.h"

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

// A hundred papers of one day, asked about all at once.
class ManyPapersTest final : public QObject
{
    Q_OBJECT

private slots:
    void rowsTellTheThumbnail()
    {
        Entry pictured = entry(u"2501.00001"_s, u"Pictured"_s, u"It has one."_s);
        pictured.thumbnail = u"https://huggingface.co/one.png"_s;
        m_shelf->put(u"/d/2025-01-01.md"_s, QDate(2025, 1, 1), {pictured});
        const QList<PaperRow> rows = library().rows(library().paperIds({}).mid(0, 2));
        QCOMPARE(rows[0].thumbnail, u"https://huggingface.co/one.png"_s);
        QCOMPARE(rows[1].thumbnail, QString());
    }

    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        QList<Entry> entries;
        for (int i = 0; i < 100; ++i) {
            entries += entry(keyOf(i), u"Paper %1"_s.arg(i), u"About %1."_s.arg(i));
        }
        m_shelf->put(u"/d/2024-12-23.md"_s, QDate(2024, 12, 23), entries);
        m_ids = library().paperIds({});
        QCOMPARE(m_ids.size(), 100);
    }

    void keysComeInTheOrderOfTheIds()
    {
        QCOMPARE(library().keysOf({m_ids[7], m_ids[3], m_ids[99]}), (QStringList{keyOf(7), keyOf(3), keyOf(99)}));
        QCOMPARE(library().keysOf({m_ids[1], PaperId(5)}), QStringList{keyOf(1)});
        QCOMPARE(library().keysOf({}), QStringList());
        QCOMPARE(library().keysOf(m_ids).size(), 100);
    }

    void idsComeForKnownKeys()
    {
        QCOMPARE(library().idsOf({keyOf(7), u"unknown"_s, keyOf(3)}), (QSet<PaperId>{m_ids[7], m_ids[3]}));
        QCOMPARE(library().idsOf({}), QSet<PaperId>());
    }

    void whatLacksAMarkIsTold()
    {
        QVERIFY(library().setRead({keyOf(1), keyOf(2)}, true));
        QVERIFY(library().setStarred({keyOf(2)}, true));
        const QStringList asked{keyOf(3), keyOf(2), keyOf(1)};
        QCOMPARE(library().keysWithout(asked, Mark::What::Read), QStringList{keyOf(3)});
        QCOMPARE(library().keysWithout(asked, Mark::What::Starred), (QStringList{keyOf(3), keyOf(1)}));
        QCOMPARE(library().keysWithout(asked, Mark::What::ReadingList), asked);
        QVERIFY(library().setRead({keyOf(1)}, false));
        QCOMPARE(library().keysWithout(asked, Mark::What::Read), (QStringList{keyOf(3), keyOf(1)}));
    }

    void marksThatWaitAreSeen()
    {
        QVERIFY(library().setRead({keyOf(1), keyOf(2)}, true));
        library().letMarksWait();
        auto other = std::move(*Database::open(library().file())); // holds the marks up
        Transaction writing(*other);
        QVERIFY(writing.begin());
        QVERIFY(library().setRead({keyOf(3)}, true));
        QVERIFY(library().setRead({keyOf(2)}, false));
        const QStringList asked{keyOf(1), keyOf(2), keyOf(3)};
        QCOMPARE(library().keysWithout(asked, Mark::What::Read), QStringList{keyOf(2)});
        QVERIFY(writing.commit());
        library().waitForMarks();
        QCOMPARE(library().keysWithout(asked, Mark::What::Read), QStringList{keyOf(2)});
    }

    void whatIsKeptIsListedButNotCounted()
    {
        QVERIFY(library().setRead({keyOf(1), keyOf(2)}, true));
        const Answer answer = library().answer({.filter = {.unreadOnly = true}, .kept = {keyOf(2), keyOf(50), u"unknown"_s}});
        QCOMPARE(answer.ids.size(), 99);
        QCOMPARE(answer.ids[1], m_ids[2]);
        QCOMPARE(answer.unfit, QSet<PaperId>{m_ids[2]});
        QCOMPARE(answer.papers(), 98);
        QCOMPARE(answer.sections.constFirst().count, 99);
        QCOMPARE(answer.days.constFirst().papers, 98);
    }

private:
    static QString keyOf(int paper) { return u"2412.%1"_s.arg(paper, 5, 10, QChar(u'0')); }
    Library &library() { return m_shelf->library(); }

    std::unique_ptr<Shelf> m_shelf{};
    QList<PaperId> m_ids{};
};

QTEST_GUILESS_MAIN(ManyPapersTest)
#include "tst_manypapers.moc"
