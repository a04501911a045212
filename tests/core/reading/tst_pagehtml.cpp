#include "core/reading/pagehtml.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

PageStyle styleAt(double scale)
{
    PageStyle style;
    style.sans = {{QString(), {u"Sans"_s, u"Emoji"_s}}, {u"ko"_s, {u"Sans KR"_s}}};
    style.serif = {{QString(), {u"Serif"_s}}};
    style.monospace = {u"Mono"_s};
    style.link = u"#125a6e"_s;
    style.plate = u"#eeeeee"_s;
    style.plateText = u"#444444"_s;
    style.scale = scale;
    return style;
}

BlockLook look(const QString &language = {}, bool serif = false)
{
    return {{17, 25, 29}, u"#111111"_s, language, serif, false, 18, 4, 20};
}

QString blockAt(double scale, const BlockLook &look)
{
    const PageStyle style = styleAt(scale);
    PageHtml page(style);
    page.block("p"_L1, look, u"x"_s);
    return page.page();
}

} // namespace

class TestPageHtml : public QObject
{
    Q_OBJECT

private slots:
    void blockSaysItsWholeLooks()
    {
        const QString html = blockAt(1, look());
        for (const QString &part : {u"<p style=\"font-family:'Sans','Emoji';"_s, u"font-size:17px"_s, u"font-weight:400"_s,
                                    u"color:#111111"_s, u"line-height:25px"_s, u"margin:18px 0px 4px 20px"_s, u">x</p>"_s})
            QVERIFY2(html.contains(part), qPrintable(part + u" in "_s + html));
    }

    void marginsGrowWithTheTextSizesComeGrown()
    {
        const QString html = blockAt(2, look());
        QVERIFY(html.contains(u"margin:36px 0px 8px 40px"_s));
        QVERIFY(html.contains(u"font-size:17px"_s));
    }

    void languageChoosesFamiliesAndLeading()
    {
        QVERIFY(blockAt(1, look(u"ko"_s)).contains(u"font-family:'Sans KR';"_s));
        for (const QString &language : {u"ko"_s, u"ja"_s, u"zh"_s, u"zh-Hant"_s})
            QVERIFY(blockAt(1, look(language)).contains(u"line-height:29px"_s));
        QVERIFY(blockAt(1, look(u"vi"_s)).contains(u"line-height:25px"_s));
    }

    void languageWithoutFamiliesTakesTheInterfaces()
    {
        QVERIFY(blockAt(1, look(u"vi"_s)).contains(u"font-family:'Sans','Emoji';"_s));
        QVERIFY(blockAt(1, look(u"ko"_s, true)).contains(u"font-family:'Serif';"_s));
    }

    void plateIsNeverBroken()
    {
        const PageStyle style = styleAt(1);
        const QString html = PageHtml(style).plate(u"Text-to-Image Generation"_s);
        QVERIFY(!html.section(u'>', 1).contains(u' '));
        QVERIFY(!html.section(u'>', 1).contains(u'-'));
        QVERIFY(html.contains(u"background-color:#eeeeee;color:#444444"_s));
    }

    void listsOpenAndClose()
    {
        const PageStyle style = styleAt(1);
        PageHtml page(style);
        page.beginList(0);
        page.endList();
        page.beginList(1);
        page.endList();
        const QString html = page.page();
        QCOMPARE(html.count(u"<ul"_s), 2);
        QCOMPARE(html.count(u"</ul>"_s), 2);
        QVERIFY(html.indexOf(u"-qt-list-indent:1"_s) < html.indexOf(u"-qt-list-indent:2"_s));
    }

    void pageSaysHowLinksAndCodeLook()
    {
        const PageStyle style = styleAt(1);
        const QString html = PageHtml(style).page();
        QVERIFY(html.contains(u"a{color:#125a6e;text-decoration:none}"_s));
        QVERIFY(html.contains(u"code{font-family:'Mono'"_s));
    }

    void signIsSmall()
    {
        const PageStyle style = styleAt(2);
        QCOMPARE(PageHtml(style).small(u"▲"_s), u"<span style=\"font-size:18px\">▲</span>"_s);
    }
};

QTEST_GUILESS_MAIN(TestPageHtml)
#include "tst_pagehtml.moc"
