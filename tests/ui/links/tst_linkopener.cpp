#include "ui/links/linkopener.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class TestLinkOpener : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_opened.clear();
        m_asked.clear();
        m_answer = true;
        m_browserWorks = true;
    }

    void knownSiteOpensAtOnce()
    {
        LinkOpener opener(open(), ask());
        QSignalSpy opened(&opener, &LinkOpener::opened);
        opener.open(u"https://arxiv.org/abs/2412.13649"_s);
        QCOMPARE(m_opened, QStringList{u"https://arxiv.org/abs/2412.13649"_s});
        QVERIFY(m_asked.isEmpty());
        QCOMPARE(opened.count(), 1);
    }

    void unknownSiteOpensAfterAQuestion()
    {
        LinkOpener opener(open(), ask());
        opener.open(u"https://b\u00FCcher.example/a"_s);
        QCOMPARE(m_asked, QList<QStringList>{{u"xn--bcher-kva.example"_s}});
        QCOMPARE(m_opened, QStringList{u"https://xn--bcher-kva.example/a"_s});
    }

    void noMeansNo()
    {
        m_answer = false;
        LinkOpener opener(open(), ask());
        QSignalSpy refused(&opener, &LinkOpener::refused);
        opener.open(u"https://project.example/a"_s);
        QVERIFY(m_opened.isEmpty());
        QCOMPARE(refused.count(), 0);
    }

    void everythingElseIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "qrc:/x",
                                    "ftp://a.example/b", "/etc/passwd", "--help", "$(touch x)", "; touch x", ""})
            QTest::newRow(*address ? address : "nothing") << QString::fromLatin1(address);
    }

    void everythingElseIsRefusedWithASentence()
    {
        QFETCH(QString, address);
        LinkOpener opener(open(), ask());
        QSignalSpy refused(&opener, &LinkOpener::refused);
        opener.open(address);
        QVERIFY(m_opened.isEmpty());
        QVERIFY(m_asked.isEmpty());
        QCOMPARE(refused.count(), 1);
        const Error error = refused.first().first().value<Error>();
        QVERIFY(error.message.contains(address) && error.message.endsWith(u'.'));
    }

    void aDisguiseIsCalledByItsName()
    {
        LinkOpener opener(open(), ask());
        QSignalSpy refused(&opener, &LinkOpener::refused);
        opener.open(u"https://\u0430rxiv.org/abs/1"_s);
        QVERIFY(m_opened.isEmpty() && m_asked.isEmpty());
        const QString said = refused.first().first().value<Error>().message;
        QVERIFY2(said.contains(u"xn--rxiv-43d.org"_s) && said.contains(u" arxiv.org"_s), qPrintable(said));
    }

    void browserThatFailsIsTold()
    {
        m_browserWorks = false;
        LinkOpener opener(open(), ask());
        QSignalSpy refused(&opener, &LinkOpener::refused);
        QCOMPARE(opener.openAll({u"https://arxiv.org/abs/1"_s}), 0);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<Error>().message, u"It did not work."_s);
    }

    void manyPagesAreAskedAboutOnce()
    {
        LinkOpener opener(open(), ask());
        const QStringList pages{u"https://arxiv.org/abs/1"_s, u"https://a.example/1"_s, u"javascript:x"_s,
                                u"https://b.example/2"_s};
        QCOMPARE(opener.openAll(pages), 3);
        QCOMPARE(m_asked, QList<QStringList>({{u"a.example"_s, u"b.example"_s}}));
        QCOMPARE(m_opened, (QStringList{pages[0], pages[1], pages[3]}));
    }

    void knownOnesOpenWhateverIsAnsweredAboutTheOthers()
    {
        m_answer = false;
        LinkOpener opener(open(), ask());
        QCOMPARE(opener.openAll({u"https://a.example/1"_s, u"https://arxiv.org/abs/1"_s, u"https://hf.co/papers/1"_s}), 2);
        QCOMPARE(m_opened, (QStringList{u"https://arxiv.org/abs/1"_s, u"https://hf.co/papers/1"_s}));
    }

    void theQuestionShowsTheTrueHostAsText_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QStringList>("said");
        QTest::newRow("unknown") << QStringList{u"https://project.example/a"_s}
                                 << QStringList{u"project.example"_s, u"https://project.example/a"_s, u"not know this site"_s};
        QTest::newRow("another script") << QStringList{u"https://b\u00FCcher.example/a"_s}
                                        << QStringList{u"xn--bcher-kva.example"_s};
        QTest::newRow("almost a known name")
            << QStringList{u"https://arxlv.org/a"_s} << QStringList{u"arxlv.org"_s, u"It is not arxiv.org"_s};
        QTest::newRow("not encrypted") << QStringList{u"http://arxiv.org/abs/1"_s}
                                       << QStringList{u"http://arxiv.org"_s, u"encrypted"_s};
        QTest::newRow("markup") << QStringList{u"https://a.example/<b>x</b>"_s} << QStringList{u"a.example"_s};
        QTest::newRow("a host longer than the sentence")
            << QStringList{u"https://arxiv-org."_s + u"a."_s.repeated(80) + u"evil.example/x"_s}
            << QStringList{u".evil.example…"_s};
        QTest::newRow("several") << QStringList{u"https://a.example/1"_s, u"https://hugglngface.co/2"_s, u"https://a.example/3"_s}
                                 << QStringList{u"a.example\nhugglngface.co (it is not huggingface.co)"_s};
    }

    void theQuestionShowsTheTrueHostAsText()
    {
        QFETCH(QStringList, addresses);
        QFETCH(QStringList, said);
        QWidget window;
        LinkOpener *opener = LinkOpener::forWindow(&window);
        Qt::TextFormat format = Qt::AutoText;
        QString words;
        bool isCancelDefault = false;
        QTimer::singleShot(0, &window, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            format = box ? box->textFormat() : format;
            words = box ? box->text() + u'\n' + box->informativeText() : QString();
            isCancelDefault = box && box->buttonRole(box->defaultButton()) == QMessageBox::RejectRole;
            if (box)
                box->reject();
        });
        QCOMPARE(opener->openAll(addresses), 0);
        QCOMPARE(format, Qt::PlainText);
        QVERIFY(isCancelDefault);
        for (const QString &part : said)
            QVERIFY2(words.contains(part), qPrintable(words));
    }

private:
    LinkOpener::Open open()
    {
        return [this](const QString &address) -> Result<void> {
            if (!m_browserWorks)
                return Error{u"It did not work."_s, {}};
            m_opened.append(address);
            return {};
        };
    }

    LinkOpener::Ask ask()
    {
        return [this](const QList<WebLink> &links) {
            QStringList hosts;
            for (const WebLink &link : links)
                hosts.append(link.host);
            m_asked.append(hosts);
            return m_answer;
        };
    }

    QStringList m_opened{};
    QList<QStringList> m_asked{};
    bool m_answer{true};
    bool m_browserWorks{true};
};

QTEST_MAIN(TestLinkOpener)
#include "tst_linkopener.moc"
