#include "core/reading/provenancetext.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

Summary readIn(const QString &source, const QList<Provenance> &provenances)
{
    Summary summary;
    summary.source = source;
    summary.provenances = provenances;
    return summary;
}

} // namespace

class TestProvenanceText : public QObject
{
    Q_OBJECT

private slots:
    void nothingReadGivesNoLine()
    {
        QVERIFY(provenanceLines({}, -1).isEmpty());
        QVERIFY(provenanceLines({readIn(u"a"_s, {})}, 0).isEmpty());
    }

    void oneLineIsSaidInOne()
    {
        QCOMPARE(provenanceLines({readIn(u"morning"_s, {{u"/m/2024/12/23.md"_s, 8, 8}})}, 0),
                 QStringList{u"from morning, 2024/12/23.md, line 8"_s});
    }

    void severalLinesAreARange()
    {
        QCOMPARE(provenanceLines({readIn(u"morning"_s, {{u"/m/day.md"_s, 75, 85}})}, 0),
                 QStringList{u"from morning, day.md, lines 75–85"_s});
    }

    void fileAloneWhenThereIsNoSource()
    {
        QCOMPARE(provenanceLines({readIn({}, {{u"/m/day.md"_s, 3, 3}})}, 0), QStringList{u"from day.md, line 3"_s});
    }

    void sameTextElsewhereComesSecond()
    {
        const QStringList lines = provenanceLines({readIn(u"morning"_s, {{u"/m/day.md"_s, 3, 3}, {u"/copy/day.md"_s, 4, 4}}),
                                                   readIn(u"noon"_s, {{u"/n/README.md"_s, 70, 80}})},
                                                  0);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.last(), u"Also: morning, day.md:4 · noon, README.md:70"_s);
    }

    void openVoiceIsTheOneThatIsNamedFirst()
    {
        const QList<Summary> voices{readIn(u"morning"_s, {{u"/m/day.md"_s, 3, 3}}), readIn(u"noon"_s, {{u"/n/day.md"_s, 7, 7}})};
        QCOMPARE(provenanceLines(voices, 1), (QStringList{u"from noon, day.md, line 7"_s, u"Also: morning, day.md:3"_s}));
    }

    void fileNameIsHarmless()
    {
        const QString line = provenanceLines({readIn(u"a\u202Eb"_s, {{u"/m/x\ny.md"_s, 1, 1}})}, 0).first();
        QCOMPARE(line, u"from ab, x y.md, line 1"_s);
    }
};

QTEST_GUILESS_MAIN(TestProvenanceText)
#include "tst_provenancetext.moc"
