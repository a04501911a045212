#include "core/network/weblink.h"

#include <QTest>

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
        row("script", u"javascript:alert(1)"_s, Verdict::Refused);
        row("script in disguise", u" java\tscript:alert(1)"_s, Verdict::Refused);
        row("file", u"file:///etc/passwd"_s, Verdict::Refused);
        row("data", u"data:text/html,hello"_s, Verdict::Refused);
        row("resource", u"qrc:/icons/mark.svg"_s, Verdict::Refused);
        row("no scheme", u"github.com/a/b"_s, Verdict::Refused);
        row("words", u"N/A"_s, Verdict::Refused);
        row("nothing", QString(), Verdict::Refused);
        row("no host", u"https:///a"_s, Verdict::Refused);
        row("backslash", u"https://other.example\\@arxiv.org/a"_s, Verdict::Refused);
        row("too long", u"https://arxiv.org/"_s + u"a"_s.repeated(3000), Verdict::Refused);
        row("known name in front", u"https://arxiv.org.login.example/abs/1"_s, Verdict::Refused);
        row("Cyrillic letter", u"https://\u0430rxiv.org/abs/1"_s, Verdict::Refused);
        row("Cyrillic letter in punycode", u"https://xn--rxiv-43d.org/abs/1"_s, Verdict::Refused);
        row("digit for a letter", u"https://g1thub.com/a"_s, Verdict::Ask, u"https://g1thub.com/a"_s);
        row("one for an l", u"https://a1phaxiv.org/a"_s, Verdict::Refused);
    }

    void judges()
    {
        QFETCH(QString, written);
        const WebLink link = webLink(written);
        QTEST(link.verdict, "verdict");
        QTEST(link.address, "address");
        QCOMPARE(link.isRefused(), link.host.isEmpty());
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
