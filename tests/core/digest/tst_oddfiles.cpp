// Files of odd names, and what is no file at all: pipes, devices, loops.
#include "core/digest/digestparser.h"
#include "core/library/importing/filewalk.h"
#include "tests/core/digest/oddinputs.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class OddFilesTest final : public QObject
{
    Q_OBJECT

private slots:
    void oddNamesAreNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const QByteArray &name : QByteArrayList{QByteArray("plain.md"),
                                                     QByteArray("with blanks  .md"),
                                                     QByteArray("-rf.md"),
                                                     QByteArray("--json.md"),
                                                     QByteArray("%00%2e.md"),
                                                     QByteArray("a?b#c.md"),
                                                     QByteArray("quote'\".md"),
                                                     QByteArray("$(reboot).md"),
                                                     QByteArray("line\nend.md"),
                                                     QByteArray("tab\t.md"),
                                                     QByteArray("한국어 模型.md"),
                                                     QByteArray("e\xCC\x81.md"),
                                                     QByteArray("\xE2\x80\xAE"
                                                                "dm.md"),
                                                     QByteArray("🐦.md"),
                                                     QByteArray("not\xFFutf8\xC3.md"),
                                                     QByteArray("x").repeated(252) + ".md",
                                                     QByteArray("<b>bold</b>.md").replace('/', '|'),
                                                     QByteArray("2024-12-23.MD"),
                                                     QByteArray("no ending"),
                                                     QByteArray("NUL.md"),
                                                     QByteArray(".hidden.md"),
                                                     QByteArray("~.md")})
            QTest::addRow("%s", QString::fromUtf8(name).left(40).toUtf8().toPercentEncoding().constData()) << name;
    }
    void oddNamesAreNames()
    {
#ifdef Q_OS_UNIX
        QFETCH(QByteArray, name);
        const QTemporaryDir folder;
        const QByteArray path = QFile::encodeName(folder.path()) + '/' + name;
        const int file = ::creat(path.constData(), 0600);
        QVERIFY(file >= 0);
        const QByteArray content = oddFile(Shape::Table, 3);
        QCOMPARE(::write(file, content.constData(), size_t(content.size())), content.size());
        ::close(file);
        const auto read = readDigestFile(QFile::decodeName(path));
        if (!read) { // a name that is no text: said so
            QVERIFY(name.contains('\xFF') && !read.error().message.isEmpty());
            return;
        }
        const auto parsed = parseDigestFile(*read);
        QVERIFY(parsed);
        QCOMPARE(entryCount(*parsed), 3);
#endif
    }

    void whatIsNoFileIsNotOpened_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"pipe", "socket", "folder", "loop", "dangling", "missing", "null", "zero", "random", "terminal",
                                 "link to zero", "link to pipe", "inside a file", "empty name", "sparse"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void whatIsNoFileIsNotOpened()
    {
#ifdef Q_OS_UNIX
        QFETCH(QString, kind);
        const QTemporaryDir folder;
        const auto path = [&](const QString &name) { return QFile::encodeName(folder.filePath(name)); };
        QString file = folder.filePath(u"odd.md"_s);
        const QHash<QString, QString> devices{{u"null"_s, u"/dev/null"_s},      {u"zero"_s, u"/dev/zero"_s},
                                              {u"random"_s, u"/dev/urandom"_s}, {u"terminal"_s, u"/dev/tty"_s},
                                              {u"empty name"_s, QString()},     {u"inside a file"_s, u"/etc/passwd/x.md"_s}};
        file = devices.value(kind, file);
        if (kind == "pipe"_L1)
            QCOMPARE(::mkfifo(path(u"odd.md"_s).constData(), 0600), 0);
        else if (kind == "folder"_L1)
            QVERIFY(QDir().mkdir(file));
        else if (kind == "loop"_L1)
            QVERIFY(QFile::link(file, file));
        else if (kind == "dangling"_L1)
            QVERIFY(QFile::link(folder.filePath(u"nowhere"_s), file));
        else if (kind == "link to zero"_L1)
            QVERIFY(QFile::link(u"/dev/zero"_s, file));
        else if (kind == "link to pipe"_L1)
            QVERIFY(::mkfifo(path(u"pipe"_s).constData(), 0600) == 0 && QFile::link(folder.filePath(u"pipe"_s), file));
        else if (kind == "sparse"_L1)
            QVERIFY(QFile(file).open(QIODevice::WriteOnly) && QFile::resize(file, qint64(1) << 40));
        else if (kind == "socket"_L1)
            makeSocket(path(u"odd.md"_s));
        QElapsedTimer timer;
        timer.start();
        const auto read = readDigestFile(file);
        QVERIFY(timer.elapsed() < 10'000); // promised: 1 s
        QVERIFY(!read);
        QVERIFY(read.error().message.endsWith(u'.') && read.error().message.contains(file));
#endif
    }

#ifdef Q_OS_UNIX
private:
    static void makeSocket(const QByteArray &path)
    {
        struct sockaddr_un address {};
        address.sun_family = AF_UNIX;
        QVERIFY(size_t(path.size()) < sizeof(address.sun_path));
        std::copy(path.begin(), path.end(), address.sun_path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QCOMPARE(::bind(socket, reinterpret_cast<const struct sockaddr *>(&address), sizeof(address)), 0);
        ::close(socket); // its name stays
    }
#endif
};

QTEST_GUILESS_MAIN(OddFilesTest)
#include "tst_oddfiles.moc"
