#include "ui/links/browser.h"

#include "core/network/weblink.h"
#include "ui/links/browserdialog.h"
#include "ui/links/linkchoices.h"
#include "ui/links/shownaddress.h"

#include <QDesktopServices>
#include <QDir>
#include <QFontMetrics>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class BrowserTest final : public QObject
{
    Q_OBJECT

public slots:
    void openedUrl(const QUrl &url) { m_opened.append(url.toString(QUrl::FullyEncoded)); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"tst_browser"_s);
        QDesktopServices::setUrlHandler(u"https"_s, this, "openedUrl");
    }

    void init()
    {
        QSettings().clear();
        m_opened.clear();
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void theDesktopsIsTheDefault()
    {
        QVERIFY(LinkChoices::browser().isDesktops());
        QVERIFY(LinkChoices::browser().open(u"https://arxiv.org/abs/2412.13649"_s));
        QCOMPARE(m_opened, QStringList{u"https://arxiv.org/abs/2412.13649"_s});
    }

    void aChoiceIsKept()
    {
        const Browser own{{u"/opt/my browser"_s, u"--new window"_s, u"%u"_s}};
        LinkChoices::setBrowser(own);
        QCOMPARE(LinkChoices::browser(), own);
        LinkChoices::setBrowser({});
        QVERIFY(LinkChoices::browser().isDesktops());
    }

    // Who edits the file by hand and writes one string names one program.
    void aStringInTheSettingsIsAProgramAndNoCommandLine()
    {
        QSettings().setValue(u"links/browser"_s, u"sh -c true"_s);
        QCOMPARE(LinkChoices::browser().command, QStringList{u"sh -c true"_s});
        QVERIFY(!LinkChoices::browser().open(u"https://arxiv.org/abs/1"_s));
    }

    void whatIsTypedIsWordsAndTextAgain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("command");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("blanks") << u"  "_s << QStringList();
        QTest::newRow("a program") << u"firefox"_s << QStringList{u"firefox"_s};
        QTest::newRow("arguments") << u"firefox  --new-window %u"_s << QStringList{u"firefox"_s, u"--new-window"_s, u"%u"_s};
        QTest::newRow("quoted") << u"\"/opt/my browser\" \"a b\""_s << QStringList{u"/opt/my browser"_s, u"a b"_s};
        QTest::newRow("shell signs") << u"firefox $(id) ; rm > x | sh && `id`"_s
                                     << QStringList{u"firefox"_s, u"$(id)"_s, u";"_s,  u"rm"_s, u">"_s,
                                                    u"x"_s,       u"|"_s,     u"sh"_s, u"&&"_s, u"`id`"_s};
        QTest::newRow("quotes in a word") << u"firefox \"say \"\"\"hello\"\"\"\""_s
                                          << QStringList{u"firefox"_s, u"say \"hello\""_s};
    }
    void whatIsTypedIsWordsAndTextAgain()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, command);
        QCOMPARE(Browser::ofText(typed).command, command);
        QCOMPARE(Browser::ofText(Browser{command}.text()).command, command);
    }

    void theAddressStandsInItsPlace_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QStringList>("arguments");
        const QString a = u"https://a.example/%75?q=%u"_s; // what it holds is not looked at again
        QTest::newRow("behind") << QStringList{u"p"_s} << QStringList{a};
        QTest::newRow("behind others") << QStringList{u"p"_s, u"-x"_s} << QStringList{u"-x"_s, a};
        QTest::newRow("between") << QStringList{u"p"_s, u"%u"_s, u"-x"_s} << QStringList{a, u"-x"_s};
        QTest::newRow("in a word") << QStringList{u"p"_s, u"--app=%u"_s} << QStringList{u"--app="_s + a};
        QTest::newRow("the program is none") << QStringList{u"%u"_s} << QStringList{a};
    }
    void theAddressStandsInItsPlace()
    {
        QFETCH(QStringList, command);
        QFETCH(QStringList, arguments);
        QCOMPARE(Browser{command}.argumentsFor(u"https://a.example/%75?q=%u"_s), arguments);
    }

    // Words of options, the shell and quoting come as they are, each as one argument, and nothing runs them.
    void everythingComesAsItIs_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("argument");
        for (const char *tail : {"--help",   "-o", "$(touch%20x)", "$(touch x)",  "`touch x`", ";touch x", "&&touch x",
                                 "|touch x", ">x", "'touch x'",    "\"touch x\"", "!!",        "*",        "~",
                                 "${HOME}",  "%u", "%25u",         "a\nb",        "\\touch",   "#x",       "제목"})
            QTest::newRow(tail) << u"https://a.example/"_s + QString::fromUtf8(tail) << u"--title="_s + QString::fromUtf8(tail);
    }
    void everythingComesAsItIs()
    {
        QFETCH(QString, written);
        QFETCH(QString, argument);
        const WebLink link = webLink(written);
        QCOMPARE(link.isRefused(), written.contains(u'\\')); // which is a slash to some
        if (link.isRefused())
            return;
        const QString previous = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const auto opened = Browser{{program(), argument, u"%u"_s}}.open(link.address);
        QDir::setCurrent(previous);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QTRY_VERIFY(QFile::exists(m_folder->filePath(u"got"_s)));
        QFile got(m_folder->filePath(u"got"_s));
        QVERIFY(got.open(QIODevice::ReadOnly));
        QString told = argument;
        told.replace(u"%u"_s, link.address); // the reader's own placeholder
        QCOMPARE(QString::fromUtf8(got.readAll()).split(QChar(0)), (QStringList{told, link.address, QString()}));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), (QStringList{u"browser"_s, u"got"_s}));
    }

    void aProgramThatIsNotThereIsTold_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("no such program") << u"no-such-browser-anywhere"_s;
        QTest::newRow("no such path") << u"/no/such/browser"_s;
        QTest::newRow("one with arguments in its name") << u"sh -c id"_s;
        QTest::newRow("a folder") << QDir::tempPath();
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("markup") << u"<b>browser</b>"_s;
    }
    void aProgramThatIsNotThereIsTold()
    {
        QFETCH(QString, program);
        const auto opened = Browser{{program}}.open(u"https://arxiv.org/abs/1"_s);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u'“' + program + u'”'));
        QVERIFY(opened.error().message.endsWith(u"https://arxiv.org/abs/1"_s));
    }

    void aProgramInTheCurrentFolderIsNotFound()
    {
        program();
        const QString previous = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        const auto opened = Browser{{u"browser"_s}}.open(u"https://arxiv.org/abs/1"_s);
        QDir::setCurrent(previous);
        QVERIFY(!opened);
    }

    void aProgramThatCanNotBeStartedIsTold()
    {
        const auto opened = Browser{{program("#!/no/such/interpreter\n")}}.open(u"https://arxiv.org/abs/1"_s);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"could not be started"_s));
    }

    void theDialogShowsTheWords()
    {
        BrowserDialog dialog(Browser{{u"firefox"_s, u"--private-window"_s}});
        auto *field = dialog.findChild<QLineEdit *>();
        QCOMPARE(field->text(), u"firefox --private-window"_s);
        QVERIFY(says(dialog, u"Starts firefox · --private-window · https://arxiv.org/abs/2412.13649"_s));
        field->setText(u"my-browser \"a b\" %u &"_s);
        QVERIFY(says(dialog, u"Starts my-browser · a b · https://arxiv.org/abs/2412.13649 · &"_s));
        QCOMPARE(dialog.browser().command, (QStringList{u"my-browser"_s, u"a b"_s, u"%u"_s, u"&"_s}));
        field->clear();
        QVERIFY(says(dialog, u"Pages open in the desktop's browser."_s));
        QVERIFY(dialog.browser().isDesktops());
    }

    void theEndOfAHostStaysInSight()
    {
        const QFontMetrics metrics{QFont()};
        const QString plain = u"https://arxiv.org/abs/2412.13649"_s;
        QCOMPARE(elidedAddress(plain, metrics, metrics.horizontalAdvance(plain)), plain);
        const QString shorter = elidedAddress(plain, metrics, metrics.horizontalAdvance(u"https://arxiv.org/ab…"_s));
        QVERIFY2(shorter.startsWith(u"https://arxiv.org/"_s) && shorter.endsWith(u'…'), qPrintable(shorter));
        const QString disguise = u"https://arxiv.org-"_s + u"a"_s.repeated(60) + u".evil.example/abs/2412.13649"_s;
        for (int width = 600; width > 100; width -= 20) {
            const QString shown = elidedAddress(disguise, metrics, width);
            QVERIFY2(shown.contains(u"evil.example"_s), qPrintable(shown));
            QVERIFY(metrics.horizontalAdvance(shown) <= width);
        }
        QVERIFY(shortAddress(disguise + u"/x"_s.repeated(100)).contains(u".evil.example/"_s));
        QCOMPARE(shortAddress(u"https://a.example/\n\u202Ex"_s), u"https://a.example/ x"_s);
    }

private:
    // Writes down what it is given, each word ended by a zero.
    QString program(const QByteArray &begin = "#!/bin/sh\n")
    {
        const QString name = m_folder->filePath(u"browser"_s);
        QFile file(name);
        const bool isOpen = file.open(QIODevice::WriteOnly);
        Q_ASSERT(isOpen);
        const QByteArray folder = m_folder->path().toUtf8();
        file.write(begin + "printf '%s\\0' \"$@\" >'" + folder + "/.got'\nmv '" + folder + "/.got' '" + folder + "/got'\n");
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return name;
    }

    static bool says(const QDialog &dialog, const QString &sentence)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == sentence; });
    }

    QStringList m_opened{};
    std::unique_ptr<QTemporaryDir> m_folder{};
};

QTEST_MAIN(BrowserTest)
#include "tst_browser.moc"
