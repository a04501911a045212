#include "core/reading/voices.h"

#include "core/reading/provenancetext.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

Summary voice(const QString &language, const QString &source, int day = 23)
{
    Summary summary;
    summary.language = language;
    summary.source = source;
    summary.day = QDate(2024, 12, day);
    return summary;
}

} // namespace

class TestVoices : public QObject
{
    Q_OBJECT

private slots:
    void readersLanguagesComeFirst()
    {
        const QList<Summary> voices{voice(u"en"_s, u"a"_s), voice(u"zh"_s, u"b"_s), voice(u"ko"_s, u"c"_s),
                                    voice(u"en"_s, u"d"_s)};
        QStringList order;
        for (const Summary &summary : voicesInOrder(voices, {u"ko"_s, u"en"_s}))
            order.append(summary.source);
        QCOMPARE(order, (QStringList{u"c"_s, u"a"_s, u"d"_s, u"b"_s}));
    }

    void withoutLanguagesTheOrderStays()
    {
        const QList<Summary> voices{voice(u"zh"_s, u"b"_s), voice(u"en"_s, u"a"_s)};
        QCOMPARE(voicesInOrder(voices, {}), voices);
    }

    void voiceIsCalledByItsLanguage()
    {
        QCOMPARE(voiceNames({voice(u"ko"_s, u"a"_s), voice(u"en"_s, u"b"_s)}), (QStringList{u"한국어"_s, u"English"_s}));
    }

    void sourceTellsVoicesOfOneLanguageApart()
    {
        QCOMPARE(voiceNames({voice(u"ko"_s, u"a"_s), voice(u"en"_s, u"b"_s), voice(u"en"_s, u"c/digests"_s)}),
                 (QStringList{u"한국어"_s, u"English · b"_s, u"English · c"_s}));
    }

    void dayTellsVoicesOfOneSourceApart()
    {
        QCOMPARE(voiceNames({voice(u"en"_s, u"b"_s, 20), voice(u"en"_s, u"b"_s, 23)}),
                 (QStringList{u"English · 20 Dec"_s, u"English · 23 Dec"_s}));
        QCOMPARE(voiceNames({voice(u"en"_s, u"a"_s), voice(u"en"_s, u"b"_s, 20), voice(u"en"_s, u"b"_s)}),
                 (QStringList{u"English · a"_s, u"English · b · 20 Dec"_s, u"English · b · 23 Dec"_s}));
    }

    void shapeTellsVoicesOfOneDayApart()
    {
        QList<Summary> voices{voice(u"en"_s, u"b"_s), voice(u"en"_s, u"b"_s), voice(u"en"_s, u"b"_s)};
        voices[0].text = u"i) A cache. ii) Less? iii) A window. iv) Half. v) Cheap."_s;
        voices[1].text = u"- A window. - Half is kept."_s;
        voices[2].text = u"A window slides."_s;
        QCOMPARE(voiceNames(voices), (QStringList{u"English · in parts"_s, u"English · bullets"_s, u"English · prose"_s}));
    }

    void whatNothingTellsApartIsNumbered()
    {
        QCOMPARE(voiceNames({voice(u"en"_s, u"b"_s), voice(u"en"_s, u"b"_s)}), (QStringList{u"English"_s, u"English 2"_s}));
    }

    void pathIsShownWithItsDatedFolders_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("shown");
        QTest::newRow("dated") << u"/digests/a/archive/2024/12/23.md"_s << u"2024/12/23.md"_s;
        QTest::newRow("month") << u"/digests/2024-12/23.md"_s << u"2024-12/23.md"_s;
        QTest::newRow("plain") << u"/digests/README.md"_s << u"README.md"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void pathIsShownWithItsDatedFolders()
    {
        QFETCH(QString, path);
        QTEST(shortPath(path), "shown");
    }

    void voiceWithoutProvenanceHasNoLine() { QVERIFY(provenanceLines({voice(u"en"_s, u"a"_s)}, 0).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestVoices)
#include "tst_voices.moc"
