// Where the words of a search are shown in a row, and where a row says they stand.
#include "core/translations.h"
#include "ui/list/matchplaces.h"
#include "ui/list/rowlayout.h"
#include "ui/looks/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

Paper somePaper()
{
    return {.key = u"2412.13649"_s,
            .title = u"Optimizing the Cache"_s,
            .authors = {u"Deyu Zhou"_s},
            .tags = {u"Text Generation"_s},
            .summaries = {{.language = u"en"_s, .title = u"Optimizing the Cache"_s, .text = u"Splits prefill from decoding."_s},
                          {.language = u"ko"_s, .translatedTitle = u"캐시 최적화"_s, .text = u"사전 채우기를 나눈다."_s}},
            .state = {.note = u"compare with StreamingLLM"_s}};
}

QList<SearchTerm> terms(const QStringList &texts)
{
    QList<SearchTerm> all;
    for (const QString &text : texts)
        all += {text, false};
    return all;
}

// All lines with [brackets] round the hits.
QStringList marked(const RowLayout &layout)
{
    QStringList lines;
    for (int i = 0; i < layout.lineCount(); ++i) {
        QString line = layout.lineText(i);
        const QList<TextSpan> hits = layout.hits(i);
        for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
            line.insert(hit->position + hit->length, u']');
            line.insert(hit->position, u'[');
        }
        lines += line;
    }
    return lines;
}

} // namespace

class TestMatchPlaces final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        installTranslations(*qApp);
        QLocale::setDefault(QLocale(u"en_GB"_s));
        Theme::apply(ThemeName::Paper);
    }

    void theFirstPlaceIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("place");
        QTest::newRow("author") << QStringList{u"zhou"_s} << u"author"_s;
        QTest::newRow("note") << QStringList{u"streaming"_s} << u"note"_s;
        QTest::newRow("tag") << QStringList{u"generation"_s} << u"tag"_s;
        QTest::newRow("Korean") << QStringList{u"채우기"_s} << u"한국어"_s;
        QTest::newRow("translated title") << QStringList{u"최적화"_s} << u"한국어"_s;
        QTest::newRow("English") << QStringList{u"prefill"_s} << u"English"_s;
        QTest::newRow("end of a long title") << QStringList{u"cache"_s} << u"title"_s;
        QTest::newRow("nowhere") << QStringList{u"video"_s} << QString();
        QTest::newRow("the second word") << QStringList{u"video"_s, u"zhou"_s} << u"author"_s;
    }

    void theFirstPlaceIsSaid()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, place);
        QCOMPARE(placeOfMatch(somePaper(), terms(words)), place);
    }

    void papersAreFetchedLaterAndOnce()
    {
        int fetched = 0;
        MatchPlaces places;
        places.setPapers([&fetched](const QString &) {
            ++fetched;
            return std::optional(somePaper());
        });
        QSignalSpy found(&places, &MatchPlaces::found);
        QCOMPARE(places.placeOf(u"2412.13649"_s, terms({u"zhou"_s})), QString());
        QCOMPARE(fetched, 0);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(places.placeOf(u"2412.13649"_s, terms({u"zhou"_s})), u"author"_s);
        QCOMPARE(fetched, 1);
        places.forget();
        QCOMPARE(places.placeOf(u"2412.13649"_s, terms({u"zhou"_s})), QString());
        QTRY_COMPARE(fetched, 2);
    }

    void hitsAreMarkedInTitleAndTeaser()
    {
        const PaperRow row{.title = u"Optimizing the Cache"_s, .teaser = u"긴 글의 캐시를 줄인다"_s, .teaserLanguage = u"ko"_s};
        const RowLayout layout(row, ListDensity::Comfortable, 2000, Highlighter(terms({u"cache"_s, u"캐시"_s, u"opt"_s})));
        QCOMPARE(marked(layout), (QStringList{u"[Opt]imizing the [Cache]"_s, u"긴 글의 [캐시]를 줄인다"_s}));
        QVERIFY(layout.unseenTerms().isEmpty());
    }

    void aPhraseIsMarkedOnBothSidesOfALineBreak()
    {
        const PaperRow row{.title = u"One two three four five"_s};
        const QFont font = Fonts::font(FontRole::RowTitle, {}, true);
        const int width = QFontMetrics(font).horizontalAdvance(u"One two three "_s);
        const RowLayout layout(row, ListDensity::Comfortable, width, Highlighter({{u"three four"_s, true}}));
        QCOMPARE(marked(layout), (QStringList{u"One two [three]"_s, u"[four] five"_s}));
    }

    void whatIsCutOffIsNotSeen()
    {
        const PaperRow row{.title = u"One two three four five six seven eight nine ten"_s};
        const int width =
            QFontMetrics(Fonts::font(FontRole::RowTitleCompact, {}, true)).horizontalAdvance(u"One two three four"_s);
        const RowLayout layout(row, ListDensity::Compact, width, Highlighter(terms({u"two"_s, u"ten"_s})));
        QCOMPARE(layout.unseenTerms(), terms({u"ten"_s}));
        QVERIFY(marked(layout).first().startsWith(u"One [two] th"_s));
    }

    void titlesOfRowsHaveTheirMathsInSigns()
    {
        PaperRow row;
        row.title = u"Q$^2$Gen -- one two"_s;
        const RowLayout layout(row, ListDensity::Compact, 2000, Highlighter(terms({u"two"_s})));
        QCOMPARE(marked(layout), QStringList{u"Q²Gen – one [two]"_s});
    }

    void withoutASearchNothingIsMarked()
    {
        const RowLayout layout({.title = u"One two"_s, .teaser = u"three"_s}, ListDensity::Comfortable, 500);
        QCOMPARE(marked(layout), (QStringList{u"One two"_s, u"three"_s}));
        QVERIFY(layout.unseenTerms().isEmpty());
    }
};

QTEST_MAIN(TestMatchPlaces)
#include "tst_matchplaces.moc"
