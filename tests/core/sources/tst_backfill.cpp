// A back-fill of 300 days that is killed, cut and resumed ends as if the files had been imported.
#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "tests/core/sources/digestsbyday.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class BackFillTest final : public QObject
{
    Q_OBJECT

private slots:
    void killedCutAndResumedItEqualsADirectImport()
    {
        constexpr int days = 300;
        constexpr int kills = 6;
        const QTemporaryDir folder;
        FaultyServer server;
        QRandomGenerator dice(7);
        int whole = 0;
        server.answer = [&](const FaultyServer::Asked &request) -> FaultyServer::Answer {
            const QDate day = dayOfPath(request.path);
            if (day > firstDay().addDays(days - 1))
                return {FaultyServer::whole("404 Not Found", "x")};
            const QByteArray bytes = FaultyServer::whole("200 OK", digestOf(day));
            if (dice.bounded(12) == 0) // every twelfth breaks off
                return {bytes.first(dice.bounded(bytes.size()))};
            ++whole;
            return {bytes};
        };
        const QString file = folder.filePath(u"library.db"_s);
        const QStringList words{file, QString::number(server.port()), QString::number(days)};
        for (int killed = 0; killed < kills; ++killed) {
            QProcess filler;
            filler.start(QStringLiteral(PAPERLARK_BACKFILLER), words);
            QVERIFY(filler.waitForStarted());
            const int enough = whole + 10 + int(dice.bounded(30));
            QTRY_VERIFY_WITH_TIMEOUT(whole >= enough, 60'000);
            filler.kill();
            QTRY_COMPARE_WITH_TIMEOUT(filler.state(), QProcess::NotRunning, 60'000);
        }
        QProcess filler;
        filler.start(QStringLiteral(PAPERLARK_BACKFILLER), words);
        QTRY_COMPARE_WITH_TIMEOUT(filler.state(), QProcess::NotRunning, 300'000);
        QCOMPARE(filler.exitStatus(), QProcess::NormalExit);
        QVERIFY2(whole < days + 20 * (kills + 1), qPrintable(QString::number(whole))); // what was stored is not asked again

        QList<FetchedFile> files;
        for (int i = 0; i < days; ++i) {
            const QDate day = firstDay().addDays(i);
            files += FetchedFile{.address = server.url(day.toString(u"'/archive/'yyyy/MM/dd'.md'"_s)).toString(),
                                 .bytes = digestOf(day)};
        }
        const auto direct = *Library::open(u":memory:"_s);
        QCOMPARE(Importer(*direct).importFetchedNow(files).added, days * 2 + 1);
        const auto filled = *Library::open(file);
        QCOMPARE(filled->check(), QStringList());
        QCOMPARE(filled->dump(), direct->dump());
    }
};

QTEST_GUILESS_MAIN(BackFillTest)
#include "tst_backfill.moc"
