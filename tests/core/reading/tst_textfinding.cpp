#include "core/reading/textfinding.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestTextFinding : public QObject
{
    Q_OBJECT

private slots:
    void findsPartsOfWordsWhateverTheirDress_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("case") << u"CACHE"_s << u"A cache of Caches"_s << QStringList{u"cache"_s, u"Cache"_s};
        QTest::newRow("inside a word") << u"ache"_s << u"A cache"_s << QStringList{u"ache"_s};
        QTest::newRow("marks") << u"muller"_s << u"Herr Müller"_s << QStringList{u"Müller"_s};
        QTest::newRow("width") << u"kv"_s << u"the ＫＶ way"_s << QStringList{u"ＫＶ"_s};
        QTest::newRow("Korean") << u"캐시"_s << u"키값캐시를 줄인다"_s << QStringList{u"캐시"_s};
        QTest::newRow("one syllable") << u"를"_s << u"캐시를 창을"_s << QStringList{u"를"_s};
        QTest::newRow("Han") << u"缓存"_s << u"压缩KV缓存。"_s << QStringList{u"缓存"_s};
        QTest::newRow("any space") << u"a b"_s << u"a\u00A0b a\u2028b"_s << QStringList{u"a\u00A0b"_s, u"a\u2028b"_s};
        QTest::newRow("break places") << u"abcd"_s << u"ab\u200Bcd"_s << QStringList{u"ab\u200Bcd"_s};
        QTest::newRow("signs") << u"35%"_s << u"at 35% of it"_s << QStringList{u"35%"_s};
        QTest::newRow("not overlapping") << u"aa"_s << u"aaaaa"_s << QStringList{u"aa"_s, u"aa"_s};
        QTest::newRow("nowhere") << u"dog"_s << u"cat"_s << QStringList{};
        QTest::newRow("nothing wanted") << QString() << u"cat"_s << QStringList{};
        QTest::newRow("nothing there") << u"cat"_s << QString() << QStringList{};
    }

    void findsPartsOfWordsWhateverTheirDress()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList pieces;
        const QList<TextSpan> places = placesOf(wanted, text);
        for (const TextSpan &place : places)
            pieces.append(text.mid(place.position, place.length));
        QCOMPARE(pieces, found);
    }
};

QTEST_GUILESS_MAIN(TestTextFinding)
#include "tst_textfinding.moc"
