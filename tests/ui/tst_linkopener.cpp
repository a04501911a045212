#include "ui/linkopener.h"

#include <QApplication>
#include <QMessageBox>
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
        QCOMPARE(m_asked, QStringList{u"xn--bcher-kva.example"_s});
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
                                    "ftp://a.example/b", "https://arxiv.org.login.example/", "/etc/passwd", ""})
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

    void browserThatFailsIsToldWithTheAddress()
    {
        m_browserWorks = false;
        LinkOpener opener(open(), ask());
        QSignalSpy refused(&opener, &LinkOpener::refused);
        opener.open(u"https://arxiv.org/abs/1"_s);
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.first().first().value<Error>().message.contains(u"https://arxiv.org/abs/1"_s));
    }

    void questionShowsTheAddressAsText()
    {
        QWidget window;
        LinkOpener *opener = LinkOpener::forWindow(&window);
        Qt::TextFormat format = Qt::AutoText;
        QTimer::singleShot(0, &window, [&format] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            format = box ? box->textFormat() : format;
            if (box)
                box->reject();
        });
        opener->open(u"https://project.example/a"_s);
        QCOMPARE(format, Qt::PlainText);
    }

private:
    LinkOpener::Open open()
    {
        return [this](const QUrl &url) {
            m_opened.append(url.toString(QUrl::FullyEncoded));
            return m_browserWorks;
        };
    }

    LinkOpener::Ask ask()
    {
        return [this](const WebLink &link) {
            m_asked.append(link.host);
            return m_answer;
        };
    }

    QStringList m_opened{};
    QStringList m_asked{};
    bool m_answer{true};
    bool m_browserWorks{true};
};

QTEST_MAIN(TestLinkOpener)
#include "tst_linkopener.moc"
