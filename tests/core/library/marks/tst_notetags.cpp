// "#tag" in a note.
#include "core/library/marks/notetags.h"

#include "tests/core/library/shelf.h"

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class NoteTagsTest final : public QObject
{
    Q_OBJECT

private slots:
    void tagsAreFound_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("none") << u"Ask Ann"_s << QStringList();
        QTest::newRow("one") << u"Ask #Ann, soon"_s << QStringList{u"Ann"_s};
        QTest::newRow("at both ends") << u"#first and #last"_s << QStringList{u"first"_s, u"last"_s};
        QTest::newRow("every script") << u"#언어모델 #大模型 #données (#Ψ)"_s
                                      << QStringList{u"언어모델"_s, u"大模型"_s, u"données"_s, u"Ψ"_s};
        QTest::newRow("digits and signs") << u"#kv-cache_2 #3d"_s << QStringList{u"kv-cache_2"_s, u"3d"_s};
        QTest::newRow("once") << u"#NLP #nlp"_s << QStringList{u"NLP"_s};
        QTest::newRow("a number") << u"figure #1"_s << QStringList();
        QTest::newRow("an address") << u"https://example.org/page#part and a/#b"_s << QStringList();
        QTest::newRow("a heading") << u"# Results\n## More"_s << QStringList();
        QTest::newRow("within a word") << u"C#sharp ##x"_s << QStringList();
    }

    void tagsAreFound()
    {
        QFETCH(QString, note);
        QFETCH(QStringList, tags);
        QCOMPARE(tagsInNote(note), tags);
    }

    void aTagGoesWithTheNoteThatBroughtIt()
    {
        const QString key = u"2412.00001"_s;
        Shelf shelf;
        shelf.put(u"/d/one/2024-12-23.md"_s, QDate(2024, 12, 23), {entry(key, u"First Paper"_s, u"About caches."_s)});
        QVERIFY(shelf.library().addTag({key}, u"Own"_s));
        QVERIFY(shelf.library().setNote(key, u"#own #later #soon"_s));
        QCOMPARE(shelf.paper(key).state.tags, QStringList({u"later"_s, u"Own"_s, u"soon"_s}));
        QVERIFY(shelf.library().setNote(key, u"#soon"_s));
        QCOMPARE(shelf.paper(key).state.tags, QStringList({u"Own"_s, u"soon"_s}));
        QVERIFY(shelf.library().removeTag({key}, u"soon"_s));
        QVERIFY(shelf.library().setNote(key, u"#soon, still"_s)); // it was there before: not set again
        QCOMPARE(shelf.paper(key).state.tags, QStringList{u"Own"_s});
        QCOMPARE(shelf.library().check(), QStringList());
    }
};

QTEST_GUILESS_MAIN(NoteTagsTest)
#include "tst_notetags.moc"
