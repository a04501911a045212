#include "core/library/answers/vocabulary.h"

#include "tests/core/library/shelf.h"

#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class VocabularyTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_shelf = std::make_unique<Shelf>();
        m_turns = 0;
        put(1, 8);
    }

    void wordsOfSeveralPapersAreCounted()
    {
        QVERIFY(refresh());
        QCOMPARE(papersWith(u"common"_s), 8);
        QCOMPARE(papersWith(u"언어"_s), 8);
        QCOMPARE(papersWith(u"number1"_s), 0); // of one paper
        QCOMPARE(m_shelf->database().value(u"SELECT count(*) FROM terms WHERE term >= char(57344)"_s)->toInt(), 0);
    }

    void aFewMorePapersAreNoReasonToCountAgain()
    {
        QVERIFY(refresh());
        m_turns = 0;
        put(9, 9);
        QVERIFY(refresh());
        QCOMPARE(m_turns, 0);
        put(10, 10);
        QVERIFY(refresh());
        QVERIFY(m_turns > 0);
        QCOMPARE(papersWith(u"common"_s), 10);
    }

    void fewPapersAreLeftToTheIndexItself()
    {
        QVERIFY(refresh());
        QCOMPARE(frequentWords(m_shelf->database(), u"comm"_s), QStringList());
        QVERIFY(m_shelf->database().run(u"UPDATE terms SET papers = papers * 1000"_s));
        QVERIFY(m_shelf->database().run(u"INSERT INTO terms VALUES('community', 9000), ('comma', 50), ('come', 90000)"_s));
        QCOMPARE(frequentWords(m_shelf->database(), u"comm"_s), QStringList({u"community"_s, u"common"_s, u"comma"_s}));
        QCOMPARE(frequentWords(m_shelf->database(), u"언"_s), QStringList{u"언어"_s});
        QCOMPARE(frequentWords(m_shelf->database(), u"x"_s), QStringList());
    }

    void theFirstRowsOfABeginningAreThoseOfItsWords()
    {
        QVERIFY(refresh());
        QVERIFY(m_shelf->database().run(u"UPDATE terms SET papers = papers * 1000"_s));
        const Library &library = m_shelf->library();
        for (const QString &text : {u"comm"_s, u"comm numb"_s, u"-comm"_s, u"언"_s, u"common num"_s, u"comm OR x"_s}) {
            QCOMPARE(library.firstPaperIds({.text = text}, 100), library.paperIds({.text = text}));
        }
    }

    void aLargeLibraryIsCountedInSomeOfItsPapers()
    {
        QList<Entry> many;
        for (int number = 1; number <= 9000; ++number) {
            many += entry(u"2501.%1"_s.arg(number, 5, 10, QChar(u'0')), number % 7 == 0 ? u"Common seventh"_s : u"Common"_s,
                          u"언어"_s);
        }
        m_shelf->put(u"/d/one/2025-01-02.md"_s, QDate(2025, 1, 2), many);
        QVERIFY(refresh());
        const auto isAbout = [](int counted, int papers) { return std::abs(counted - papers) < papers / 50; };
        QVERIFY2(isAbout(papersWith(u"common"_s), 9000), qPrintable(QString::number(papersWith(u"common"_s))));
        QVERIFY2(isAbout(papersWith(u"seventh"_s), 9000 / 7), qPrintable(QString::number(papersWith(u"seventh"_s))));
        QCOMPARE(frequentWords(m_shelf->database(), u"comm"_s), QStringList{u"common"_s});
    }

    // Killed before the end: the next import counts again.
    void whatWasNotFinishedIsDoneAgain()
    {
        int turns = 0;
        const auto stopped = refreshVocabulary(m_shelf->database(), [&](const auto &write) {
            return ++turns > 1 ? Result<void>(Error{u"Stopped."_s}) : write();
        });
        QVERIFY(!stopped);
        QVERIFY(refresh());
        QCOMPARE(papersWith(u"common"_s), 8);
        QVERIFY(m_turns > 0);
    }

private:
    void put(int first, int last)
    {
        for (int number = first; number <= last; ++number) {
            m_shelf->put(u"/d/one/2024-12-%1.md"_s.arg(number, 2, 10, QChar(u'0')), QDate(2024, 12, number),
                         {entry(u"2412.%1"_s.arg(number, 5, 10, QChar(u'0')), u"Common number%1"_s.arg(number), u"언어"_s)});
        }
    }
    Result<void> refresh()
    {
        return refreshVocabulary(m_shelf->database(), [this](const auto &write) {
            ++m_turns;
            return write();
        });
    }
    int papersWith(const QString &term)
    {
        return m_shelf->database().value(u"SELECT papers FROM terms WHERE term = ?"_s, {term})->toInt();
    }

    std::unique_ptr<Shelf> m_shelf;
    int m_turns{};
};

QTEST_GUILESS_MAIN(VocabularyTest)
#include "tst_vocabulary.moc"
