#include "core/network/weblink.h"

#include <QTest>
#include <QUrl>

#include <algorithm>

using namespace Paperlark;
using namespace Qt::StringLiterals;
using Verdict = WebLink::Verdict;

Q_DECLARE_METATYPE(Paperlark::WebLink::Verdict)

class TestWebLink : public QObject
{
    Q_OBJECT

private slots:
    void judges_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, const QString &written, Verdict verdict, const QString &address = {}) {
            QTest::newRow(name) << written << verdict << address;
        };
        row("arxiv", u"https://arxiv.org/abs/2412.13649"_s, Verdict::Open, u"https://arxiv.org/abs/2412.13649"_s);
        row("hugging face", u"https://huggingface.co/papers/2412.13649"_s, Verdict::Open,
            u"https://huggingface.co/papers/2412.13649"_s);
        row("host in capitals", u"HTTPS://GitHub.com/A/b"_s, Verdict::Open, u"https://github.com/A/b"_s);
        row("its own port", u"https://github.com:443/a"_s, Verdict::Open, u"https://github.com:443/a"_s);
        row("white space and control characters", u" https://arxiv.org/a\u0001bs/\n2412.13649 "_s, Verdict::Open,
            u"https://arxiv.org/abs/2412.13649"_s);
        row("invisible letters", u"https://arx\u200Biv.org/abs/1"_s, Verdict::Open, u"https://arxiv.org/abs/1"_s);
        row("not secure", u"http://arxiv.org/abs/1"_s, Verdict::Ask, u"http://arxiv.org/abs/1"_s);
        row("another port", u"https://github.com:8443/a"_s, Verdict::Ask, u"https://github.com:8443/a"_s);
        row("user name", u"https://me:secret@github.com/a"_s, Verdict::Ask, u"https://github.com/a"_s);
        row("known name as user", u"https://arxiv.org@other.example/a"_s, Verdict::Ask, u"https://other.example/a"_s);
        row("unknown host", u"https://project.example/page"_s, Verdict::Ask, u"https://project.example/page"_s);
        row("sub-domain of a known host", u"https://gist.github.com/a"_s, Verdict::Ask, u"https://gist.github.com/a"_s);
        row("Korean path", u"https://project.example/연구"_s, Verdict::Ask, u"https://project.example/%EC%97%B0%EA%B5%AC"_s);
    }
    void judges()
    {
        QFETCH(QString, written);
        const WebLink link = webLink(written);
        QTEST(link.verdict, "verdict");
        QTEST(link.address, "address");
        QVERIFY(!link.host.isEmpty());
        QCOMPARE(link.resembled, QString());
    }

    // What is no page of the web, in whatever dress: it never reaches a browser.
    void hostileAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("written");
        const auto row = [](const QString &written) { QTest::newRow(qPrintable(written.left(60))) << written; };
        for (const char *written : {
                 "javascript:alert(1)",
                 " java\tscript:alert(1)",
                 "JaVaScRiPt:alert(1)",
                 "\x01javascript:alert(1)",
                 "java\nscript://arxiv.org/%0aalert(1)",
                 "javascript&colon;alert(1)",
                 "javascript%3Aalert(1)",
                 "%6Aavascript:alert(1)",
                 "vbscript:msgbox(1)",
                 "data:text/html,hello",
                 "data:text/html;base64,PHNjcmlwdD4=",
                 "file:///etc/passwd",
                 "FILE:///etc/passwd",
                 "file://arxiv.org/etc/passwd",
                 "file:/etc/passwd",
                 "/etc/passwd",
                 "../../etc/passwd",
                 "~/.ssh/id_ed25519",
                 "C:\\Windows\\System32\\calc.exe",
                 "\\\\server\\share\\page.html",
                 "qrc:/icons/mark.svg",
                 "paperlark:original",
                 "about:blank",
                 "chrome://settings",
                 "view-source:https://arxiv.org/abs/1",
                 "blob:https://arxiv.org/1",
                 "jar:https://arxiv.org/a.jar!/b",
                 "feed:https://arxiv.org/rss",
                 "ftp://arxiv.org/a",
                 "sftp://arxiv.org/a",
                 "ssh://-oProxyCommand=touch%20x/a",
                 "smb://arxiv.org/a",
                 "ws://arxiv.org/a",
                 "mailto:a@arxiv.org",
                 "tel:112",
                 "intent://arxiv.org#Intent;scheme=https;end",
                 "ms-msdt:/id",
                 "search-ms:query=a",
                 "steam://run/1",
                 "x-terminal-emulator:",
                 "--help",
                 "-oProxyCommand=touch x",
                 "--new-window https://arxiv.org/abs/1",
                 "$(touch x)",
                 "`touch x`",
                 "; touch x",
                 "| sh",
                 "https://",
                 "https:///a",
                 "https:arxiv.org/abs/1",
                 "https://?a",
                 "https://#a",
                 "https://[::1",
                 "https://arxiv.org:port/a",
                 "https://arxiv.org:99999/a",
                 "https://-oProxyCommand=x/a",
                 "https://exa<mple.org/a",
                 "https://exam\"ple.org/a",
                 "https://other.example\\@arxiv.org/a",
                 "https:\\\\arxiv.org\\abs",
                 "https://%00arxiv.org/a",
                 "https://arxiv.org%2f@other.example%00/a",
                 "//arxiv.org/abs/1",
                 "github.com/a/b",
                 "N/A",
             })
            row(QString::fromLatin1(written));
        row(u"https://arxiv.org/"_s + u"a"_s.repeated(3000));
        row(u"https://arxiv.org/#"_s + u"가"_s.repeated(600)); // short as it is written, long as it is sent
        row(u"\u202Ehttps"_s);
        row(u"ｊａｖａｓｃｒｉｐｔ：alert(1)"_s);
        QTest::newRow("nothing") << QString();
    }

    void hostileAddressesAreRefused()
    {
        QFETCH(QString, written);
        const WebLink link = webLink(written);
        QVERIFY2(link.isRefused() && link.address.isEmpty(), qPrintable(link.address));
    }

    // Each is told with its true name, and none is opened unasked.
    void lookAlikesAreCaught_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<QString>("resembled");
        const auto refused = [](const QString &host, const QString &site) {
            QTest::newRow(qPrintable(u"refused: "_s + host)) << host << true << site;
        };
        const auto asked = [](const QString &host, const QString &site = {}) {
            QTest::newRow(qPrintable(u"asked: "_s + host)) << host << false << site;
        };
        refused(u"\u0430rxiv.org"_s, u"arxiv.org"_s); // Cyrillic
        refused(u"xn--rxiv-43d.org"_s, u"arxiv.org"_s);
        refused(u"ar\u0445iv.org"_s, u"arxiv.org"_s);
        refused(u"arx\u0456v.org"_s, u"arxiv.org"_s);
        refused(u"arxiv.\u043Erg"_s, u"arxiv.org"_s);
        refused(u"\u0430r\u0445\u0456v.\u043Erg"_s, u"arxiv.org"_s);
        refused(u"ar\u03C7iv.org"_s, u"arxiv.org"_s); // Greek
        refused(u"arxi\u03BD.org"_s, u"arxiv.org"_s);
        refused(u"arx\u0131v.org"_s, u"arxiv.org"_s);
        refused(u"arx\u00EDv.org"_s, u"arxiv.org"_s);
        refused(u"\u00E1rxiv.org"_s, u"arxiv.org"_s);
        refused(u"www.\u0430rxiv.org"_s, u"www.arxiv.org"_s);
        refused(u"export.\u0430rxiv.org"_s, u"export.arxiv.org"_s);
        refused(u"g\u0456thub.com"_s, u"github.com"_s);
        refused(u"gith\u057Db.com"_s, u"github.com"_s); // Armenian
        refused(u"\u0261ithub.com"_s, u"github.com"_s);
        refused(u"huggingf\u0430ce.co"_s, u"huggingface.co"_s);
        refused(u"hugging\u1E1Face.co"_s, u"huggingface.co"_s);
        refused(u"huggingfac\u0435.c\u043E"_s, u"huggingface.co"_s);
        refused(u"al\u0440haxiv.org"_s, u"alphaxiv.org"_s);
        refused(u"a1phaxiv.org"_s, u"alphaxiv.org"_s);
        refused(u"d0i.org"_s, u"doi.org"_s);
        refused(u"d\u043Ei.org"_s, u"doi.org"_s);
        refused(u"arxiv.0rg"_s, u"arxiv.org"_s);
        refused(u"arxiv.org.login.example"_s, u"arxiv.org"_s);
        refused(u"login.arxiv.org.example"_s, u"arxiv.org"_s);
        refused(u"huggingface.co.example"_s, u"huggingface.co"_s);
        refused(u"github.com.evil.example"_s, u"github.com"_s);
        refused(u"doi.org.cdn.example"_s, u"doi.org"_s);
        refused(u"arxiv.org."_s, u"arxiv.org"_s);
        asked(u"g1thub.com"_s, u"github.com"_s);
        asked(u"arxlv.org"_s, u"arxiv.org"_s);
        asked(u"ariv.org"_s, u"arxiv.org"_s);
        asked(u"arrxiv.org"_s, u"arxiv.org"_s);
        asked(u"axriv.org"_s, u"arxiv.org"_s);
        asked(u"arxiv.orq"_s, u"arxiv.org"_s);
        asked(u"arxlv.orq"_s);
        asked(u"githab.com"_s, u"github.com"_s);
        asked(u"gihtub.com"_s, u"github.com"_s);
        asked(u"githuh.com"_s, u"github.com"_s);
        asked(u"glthub.corn"_s, u"github.com"_s);
        asked(u"hugglngface.co"_s, u"huggingface.co"_s);
        asked(u"huggingface.com"_s, u"huggingface.co"_s);
        asked(u"hugingface.co"_s, u"huggingface.co"_s);
        asked(u"dol.org"_s, u"doi.org"_s);
        asked(u"arxiv.com"_s);
        asked(u"arxiv-org.example"_s);
        asked(u"arxiv.org-login.example"_s);
        asked(u"notarxiv.org"_s);
        asked(u"arxivorg.example"_s);
        asked(u"hugface.co"_s);
        asked(u"github.io.example"_s);
        asked(u"gitlab.com"_s);
        asked(u"\u0430\u0431\u0432.example"_s);
    }

    void lookAlikesAreCaught()
    {
        QFETCH(QString, host);
        QFETCH(bool, isRefused);
        QFETCH(QString, resembled);
        const WebLink link = webLink(u"https://"_s + host + u"/abs/2412.13649"_s);
        QCOMPARE(link.verdict, isRefused ? Verdict::Refused : Verdict::Ask);
        QCOMPARE(link.resembled, resembled);
        QCOMPARE(link.host, QString::fromLatin1(QUrl::toAce(host, QUrl::IgnoreIDNWhitelist)));
        const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
        QVERIFY(!link.host.isEmpty() && std::all_of(link.host.cbegin(), link.host.cend(), isAscii));
    }

    // Written otherwise, and still the site itself.
    void knownSitesAreKnownHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("capitals") << u"HTTPS://ARXIV.ORG/abs/1"_s;
        QTest::newRow("encoded letter") << u"https://%61rxiv.org/abs/1"_s;
        QTest::newRow("wide letters") << u"https://ａｒｘｉｖ.org/abs/1"_s;
        QTest::newRow("ideographic point") << u"https://arxiv\u3002org/abs/1"_s;
        QTest::newRow("soft hyphen") << u"https://ar\u00ADxiv.org/abs/1"_s;
        QTest::newRow("broken over lines") << u"https://arxiv.org/\r\n  abs/1"_s;
    }

    void knownSitesAreKnownHoweverTheyAreWritten()
    {
        QFETCH(QString, written);
        QCOMPARE(webLink(written), (WebLink{Verdict::Open, u"https://arxiv.org/abs/1"_s, u"arxiv.org"_s}));
    }

    // Shell signs in an address are only signs of it, and it always begins with its scheme.
    void anAddressIsNeverAnOption()
    {
        for (const char *written : {"https://a.example/--help", "https://a.example/$(touch x)", "https://a.example/`id`",
                                    "https://a.example/;touch x", "https://a.example/a&&b|c>d"}) {
            const WebLink link = webLink(QString::fromLatin1(written));
            QVERIFY2(link.address.startsWith(u"https://"_s) && !link.address.contains(u' '), written);
        }
    }

    void hostIsShownInPunycode() { QCOMPARE(webLink(u"https://b\u00FCcher.example/a"_s).host, u"xn--bcher-kva.example"_s); }

    void userNeverReachesTheAddress()
    {
        QVERIFY(!webLink(u"https://arxiv.org@other.example/a"_s).address.contains(u'@'));
        QCOMPARE(webLink(u"https://arxiv.org@other.example/a"_s).host, u"other.example"_s);
    }

    void cleaningTwiceChangesNothing()
    {
        for (const QString &written :
             {u"https://arxiv.org/ab s/1"_s, u"http://other.example/%7Ea?b=c#d"_s, u"https://b\u00FCcher.example/ü"_s}) {
            const WebLink once = webLink(written);
            QVERIFY(!once.isRefused());
            QCOMPARE(webLink(once.address), once);
        }
    }

    void everyKnownHostOpensAtOnce()
    {
        for (const QString &host : knownHosts())
            QCOMPARE(webLink(u"https://"_s + host + u"/a"_s).verdict, Verdict::Open);
    }
};

QTEST_GUILESS_MAIN(TestWebLink)
#include "tst_weblink.moc"
