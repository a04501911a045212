// What leads on from a paper: its other days, papers near it.
#include "core/reading/papernear.h"

#include <QLocale>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestPaperNear final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void oneDayIsNotAgain()
    {
        QCOMPARE(otherDays({QDate(2024, 12, 23)}), QString());
        QCOMPARE(otherDays({}), QString());
    }

    void laterDaysAreLinksToTheirPapers()
    {
        const QString html = otherDays({QDate(2024, 12, 23), QDate(2024, 12, 24), QDate(2025, 1, 7)});
        QVERIFY(html.contains(u"href=\"paperlark:day/2024-12-24\""_s));
        QVERIFY(html.contains(u"href=\"paperlark:day/2025-01-07\""_s));
        QVERIFY(!html.contains(u"2024-12-23"_s));
        QVERIFY(html.contains(u"Again on"_s));
    }

    void relatedPapersSayWhatTheyShare()
    {
        const QString html = related({{.key = u"2412.00001"_s,
                                       .title = u"Heron <b>kernels</b>"_s,
                                       .day = QDate(2024, 12, 24),
                                       .sharedWords = {u"Heron"_s, u"kernels"_s},
                                       .sharedAuthors = {u"Ada Quince"_s}}});
        QVERIFY(html.contains(u"href=\"paperlark:paper/2412.00001\""_s));
        QVERIFY(html.contains(u"Heron &lt;b&gt;kernels&lt;/b&gt;"_s));
        QVERIFY(html.contains(u"shares Ada Quince, Heron, kernels"_s));
        QCOMPARE(related({}), QString());
    }

private:
    static QString bodyOf(const PageHtml &page) { return page.page().section(u"<body>\n"_s, 1).section(u"</body>"_s, 0, 0); }
    static QString otherDays(const QList<QDate> &days)
    {
        const PageStyle style;
        PageHtml page(style);
        appendOtherDays(page, {.days = days}, style);
        return bodyOf(page);
    }
    static QString related(const QList<RelatedPaper> &papers)
    {
        const PageStyle style;
        PageHtml page(style);
        appendRelated(page, papers, style);
        return bodyOf(page);
    }
};

QTEST_GUILESS_MAIN(TestPaperNear)
#include "tst_papernear.moc"
