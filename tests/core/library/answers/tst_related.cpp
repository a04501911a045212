// Which papers are near another in the library, and what is given as the reason.
#include "core/library/answers/related.h"
#include "core/library/answers/vocabulary.h"
#include "tests/core/library/shelf.h"

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2025, 3, 3);

Entry by(Entry entry, const QStringList &authors)
{
    entry.authors = authors;
    return entry;
}

} // namespace

class TestRelated final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_shelf = std::make_unique<Shelf>(); }

    void rareWordsOfTheTitleRelate()
    {
        fill();
        m_shelf->put(u"a.md"_s, day, {entry(u"2503.00001"_s, u"Quokka Lattices for Marsupial Routing"_s, u"One."_s)});
        m_shelf->put(u"b.md"_s, day.addDays(1), {entry(u"2503.00002"_s, u"Routing with quokka lattices"_s, u"Two."_s)});
        const QList<RelatedPaper> related = relatedPapers(m_shelf->database(), u"2503.00001"_s, 5);
        QCOMPARE(related.size(), 1);
        QCOMPARE(related.first().key, u"2503.00002"_s);
        QCOMPARE(related.first().day, day.addDays(1));
        QStringList words = related.first().sharedWords;
        words.sort();
        QCOMPARE(words, (QStringList{u"Lattices"_s, u"Quokka"_s, u"Routing"_s}));
        QVERIFY(related.first().sharedAuthors.isEmpty());
    }

    void oneSharedWordIsNoReasonInASmallLibrary()
    {
        m_shelf->put(u"a.md"_s, day, {entry(u"2503.00001"_s, u"Quokka diets"_s, u"One."_s)});
        m_shelf->put(u"b.md"_s, day, {entry(u"2503.00002"_s, u"Quokka songs"_s, u"Two."_s)});
        QVERIFY(relatedPapers(m_shelf->database(), u"2503.00001"_s, 5).isEmpty());
    }

    void sharedAuthorsRelateAndAreNamed()
    {
        const QStringList both{u"Ada Quince"_s, u"Bo Thornbury"_s};
        m_shelf->put(u"a.md"_s, day, {by(entry(u"2503.00001"_s, u"Pumps"_s, u"One."_s), both)});
        m_shelf->put(u"b.md"_s, day, {by(entry(u"2503.00002"_s, u"Valves"_s, u"Two."_s), both + QStringList{u"Cy Ember"_s})});
        m_shelf->put(u"c.md"_s, day, {by(entry(u"2503.00003"_s, u"Cranes"_s, u"Three."_s), {u"Ada Quincey"_s})});
        const QList<RelatedPaper> related = relatedPapers(m_shelf->database(), u"2503.00001"_s, 5);
        QCOMPARE(related.size(), 1);
        QCOMPARE(related.first().key, u"2503.00002"_s);
        QCOMPARE(related.first().sharedAuthors, both);
    }

    void commonWordsTellNothing()
    {
        for (int i = 0; i < 60; ++i) {
            const QString id = u"2503.1%1"_s.arg(i, 4, 10, QChar(u'0'));
            m_shelf->put(id + u".md"_s, day.addDays(i), {entry(id, u"Language models number %1"_s.arg(i), u"Text."_s)});
        }
        QVERIFY(refreshWords());
        QVERIFY(relatedPapers(m_shelf->database(), u"2503.10001"_s, 5).isEmpty());
    }

    void theNearestComeFirstAndNoMoreThanAsked()
    {
        fill();
        m_shelf->put(u"a.md"_s, day, {entry(u"2503.00001"_s, u"Sparse Heron Memory Kernels"_s, u"One."_s)});
        m_shelf->put(u"b.md"_s, day, {entry(u"2503.00002"_s, u"Heron kernels"_s, u"Two."_s)});
        m_shelf->put(u"c.md"_s, day, {entry(u"2503.00003"_s, u"Sparse heron memory kernels again"_s, u"Three."_s)});
        const QList<RelatedPaper> related = relatedPapers(m_shelf->database(), u"2503.00001"_s, 5);
        QCOMPARE(related.size(), 2);
        QCOMPARE(related.first().key, u"2503.00003"_s);
        QCOMPARE(relatedPapers(m_shelf->database(), u"2503.00001"_s, 1).size(), 1);
    }

    void hostileTitlesAskNothing()
    {
        m_shelf->put(u"a.md"_s, day, {entry(u"2503.00001"_s, u"\" OR titles : * ) NEAR("_s, u"One."_s)});
        QVERIFY(relatedPapers(m_shelf->database(), u"2503.00001"_s, 5).isEmpty());
        QVERIFY(relatedPapers(m_shelf->database(), u"9999.99999"_s, 5).isEmpty());
    }

    void askedInTheBackgroundItIsTheSame()
    {
        fill();
        m_shelf->put(u"a.md"_s, day, {entry(u"2503.00001"_s, u"Quokka Lattices for Marsupial Routing"_s, u"One."_s)});
        m_shelf->put(u"b.md"_s, day.addDays(1), {entry(u"2503.00002"_s, u"Routing with quokka lattices"_s, u"Two."_s)});
        QSignalSpy found(&m_shelf->library(), &Library::relatedFound);
        m_shelf->library().askRelated(u"2503.00001"_s, 5);
        m_shelf->library().ask({});
        QVERIFY(found.wait());
        QCOMPARE(found.first().at(0).toString(), u"2503.00001"_s);
        const auto related = found.first().at(1).value<QList<RelatedPaper>>();
        QVERIFY(!related.isEmpty());
        QCOMPARE(related.first().key, relatedPapers(m_shelf->database(), u"2503.00001"_s, 5).first().key);
    }

private:
    // Without others every word is in half of the library.
    void fill()
    {
        for (int i = 0; i < 40; ++i) {
            const QString id = u"2502.0%1"_s.arg(i, 4, 10, QChar(u'0'));
            m_shelf->put(id + u".md"_s, day.addDays(-1 - i), {entry(id, u"Filler %1"_s.arg(QChar(u'a' + i % 26)), u"Text."_s)});
        }
    }

    Result<void> refreshWords()
    {
        return refreshVocabulary(m_shelf->database(), [](const auto &write) { return write(); });
    }

    std::unique_ptr<Shelf> m_shelf{};
};

QTEST_GUILESS_MAIN(TestRelated)
#include "tst_related.moc"
