#include "core/network/weblink.h"
#include "core/reading/markdowninline.h"
#include "core/reading/ownlinks.h"

#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestOwnLinks : public QObject
{
    Q_OBJECT

private slots:
    void everyLinkComesBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        using Kind = OwnLink::Kind;
        QTest::newRow("original") << int(Kind::Original) << QString();
        QTest::newRow("authors") << int(Kind::Authors) << QString();
        QTest::newRow("author") << int(Kind::Author) << u"Zoë O'Neil-Müller"_s;
        QTest::newRow("Korean") << int(Kind::Author) << u"김 민수"_s;
        QTest::newRow("follow-up questions") << int(Kind::FollowUp) << QString();
        QTest::newRow("day") << int(Kind::Day) << u"2024-12-24"_s;
        QTest::newRow("old key") << int(Kind::Paper) << u"hep-th/9901001"_s;
        QTest::newRow("signs") << int(Kind::Author) << u"A/B \"?#%20&<x>"_s;
    }

    void everyLinkComesBack()
    {
        QFETCH(int, kind);
        QFETCH(QString, name);
        const OwnLink link{OwnLink::Kind(kind), name};
        const QString address = ownAddress(link);
        QVERIFY(!address.contains(u'"') && !address.contains(u'<') && !address.contains(u' '));
        QVERIFY(ownLink(address) == link);
    }

    void anythingElseIsTheWebs_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"", "https://arxiv.org", "https://example.org/paperlark:original", "Paperlark:original"})
            QTest::newRow(*address ? address : "nothing") << QString::fromLatin1(address);
    }

    void anythingElseIsTheWebs()
    {
        QFETCH(QString, address);
        QVERIFY(ownLink(address).kind == OwnLink::Kind::None);
    }

    void whatNobodyKnowsGoesNowhere()
    {
        for (const QString &address : {u"paperlark:"_s, u"paperlark:author/"_s, u"paperlark:other"_s, u"paperlark:original/x"_s})
            QVERIFY(ownLink(address).kind == OwnLink::Kind::Unknown);
    }

    void noForeignTextMakesOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("link") << u"[more](paperlark:original)"_s;
        QTest::newRow("angle") << u"<paperlark:authors>"_s;
        QTest::newRow("bare") << u"see paperlark:author/Someone now"_s;
        QTest::newRow("html") << u"<a href=\"paperlark:original\">x</a>"_s;
        QTest::newRow("reference") << u"[x][1]\n\n[1]: paperlark:original"_s;
    }

    void noForeignTextMakesOne()
    {
        QFETCH(QString, text);
        QVERIFY(!inlineHtml(inlineRuns(text)).contains(u"<a "_s));
        QVERIFY(webLink(u"paperlark:original"_s).isRefused());
    }
};

QTEST_GUILESS_MAIN(TestOwnLinks)
#include "tst_ownlinks.moc"
