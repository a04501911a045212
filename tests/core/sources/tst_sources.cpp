// Sources from end to end: asked for, fetched, imported, and how it is told when that fails.
#include "core/sources/sources.h"

#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "core/library/sources/sourcestore.h"
#include "core/network/networkgate.h"
#include "tests/core/sources/digestsbyday.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

class SourcesTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<FaultyServer>();
        m_gate = std::make_unique<NetworkGate>(false);
        m_library = std::move(*Library::open(m_folder->filePath(u"library.db"_s)));
        m_options = inAHurry(today());
        serveEveryDay();
        start();
    }
    void cleanup()
    {
        m_sources.reset();
        m_library.reset();
        m_gate.reset();
        m_server.reset();
    }

    void aNewSourceBringsTheLastWeek()
    {
        QSignalSpy arrived(m_sources.get(), &Sources::arrived);
        m_sources->add({byDay(*m_server)});
        QTRY_COMPARE(m_library->counts().papers, 15); // seven days of two papers, and the last one
        settled();
        QVERIFY(source().lastSuccess.isValid());
        QCOMPARE(source().error, QString());
        int papers = 0;
        for (const auto &signal : std::as_const(arrived))
            papers += signal.first().toInt();
        QCOMPARE(papers, 15);
        QCOMPARE(m_sources->requests().size(), 7);
        QCOMPARE(m_sources->requests().first().status, 200);
    }

    void whatIsFetchedIsKeptUnderItsAddress()
    {
        m_sources->add({byDay(*m_server)});
        QTRY_COMPARE(m_library->counts().papers, 15);
        const QString file = m_library->paper(u"2401.01000"_s)->summaries.first().provenances.first().file;
        QCOMPARE(file, m_server->url(u"/archive/2024/01/01.md"_s).toString());
    }

    // Only today and yesterday are asked again, with their validators; 304 writes nothing.
    void onlyWhatMayHaveChangedIsAskedAgain()
    {
        m_tag = "\"v1\"";
        m_sources->add({byDay(*m_server)});
        settled();
        const QList<ImportRecord> imports = m_library->imports();
        m_server->asked.clear();
        m_sources->fetch({source().id});
        QTRY_COMPARE(m_server->asked.size(), 2);
        settled();
        QCOMPARE(m_server->asked.first().headers.value("if-none-match"), "\"v1\"");
        QCOMPARE(m_library->imports(), imports);
    }

    void aDayThatChangedReplacesWhatWasThere()
    {
        m_sources->add({byDay(*m_server)});
        settled();
        QCOMPARE(m_library->counts().papers, 15);
        m_words = "corrects";
        m_sources->fetch({source().id});
        QTRY_VERIFY(m_library->paper(u"2401.01014"_s)->summaries.first().original.contains(u"corrects"_s));
        settled();
        QCOMPARE(m_library->counts().papers, 15);
        QCOMPARE(m_library->paper(u"2401.01014"_s)->summaries.size(), 1);
    }

    void whatFailsKeepsWhatWasThereAndSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("sent");
        const QByteArray digest = digestOf(today());
        QTest::newRow("cut") << FaultyServer::whole("200 OK", digest).chopped(40);
        QTest::newRow("broken gzip") << FaultyServer::whole("200 OK", digest, "Content-Encoding: gzip");
        QTest::newRow("an error page") << FaultyServer::whole("200 OK", "<html>Please log in</html>", "Content-Type: text/html");
        QTest::newRow("a picture") << FaultyServer::whole("200 OK", digest, "Content-Type: image/png");
        QTest::newRow("zeros") << FaultyServer::whole("200 OK", QByteArray(5000, '\0'));
        QTest::newRow("500") << FaultyServer::whole("500 Oops", digest);
        QTest::newRow("too large") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n");
        QTest::newRow("a loop") << FaultyServer::redirection("/archive/2024/01/07.md");
        QTest::newRow("a file") << FaultyServer::redirection("file:///etc/hostname");
    }

    void whatFailsKeepsWhatWasThereAndSaysWhy()
    {
        QFETCH(QByteArray, sent);
        m_options.pace.patience = 1;
        restart();
        m_sources->add({byDay(*m_server)});
        settled();
        const QByteArray before = m_library->dump();
        m_instead = sent;
        m_sources->fetch({source().id});
        QTRY_VERIFY(source().isFailing());
        settled();
        QCOMPARE(m_library->dump(), before);
        QCOMPARE(source().failures, 1);
        QVERIFY2(source().error.endsWith(u'.'), qPrintable(source().error));
        QVERIFY(source().lastSuccess.isValid());
        const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(source().nextTry);
        QVERIFY2(wait > 30 && wait <= 60, qPrintable(QString::number(wait)));
        m_instead.clear();
        m_sources->fetch({source().id});
        QTRY_VERIFY(!source().isFailing());
    }

    // What a server asks for holds for the reader's key too.
    void aServerThatWantsToBeLeftAloneIs()
    {
        QSignalSpy failed(m_sources.get(), &Sources::failed);
        m_instead = FaultyServer::whole("429 Too Many Requests", "x", "Retry-After: 3600");
        m_sources->add({byDay(*m_server)});
        QTRY_VERIFY(source().isFailing());
        settled();
        const qsizetype asked = m_server->asked.size();
        m_sources->fetch({source().id});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_server->asked.size(), asked);
    }

    void aFailureIsTriedAgainByItself()
    {
        m_instead = FaultyServer::whole("503 Busy", "x");
        m_sources->add({byDay(*m_server, Schedule::When::OnStart)});
        QTRY_VERIFY(source().failures > 1);
        m_instead.clear();
        QTRY_COMPARE(m_library->counts().papers, 15);
        QTRY_VERIFY(!source().isFailing());
    }

    void onStartMeansOnStart()
    {
        m_sources->add({byDay(*m_server, Schedule::When::OnStart)});
        settled();
        m_server->asked.clear();
        restart();
        QTRY_COMPARE(m_server->asked.size(), 2);
        settled();
    }

    void onRequestMeansOnRequest()
    {
        m_sources->add({byDay(*m_server)});
        settled();
        m_server->asked.clear();
        restart();
        QTRY_COMPARE(m_sources->list().size(), 1);
        QTest::qWait(300);
        QCOMPARE(m_server->asked.size(), 0);
    }

    void everySoManyHoursComesAgain()
    {
        Source hourly = byDay(*m_server);
        hourly.schedule = {.when = Schedule::When::EveryHours, .hours = 2};
        m_sources->add({hourly});
        settled();
        const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(source().nextTry);
        QVERIFY2(wait > 7100 && wait <= 7200, qPrintable(QString::number(wait)));
        m_server->asked.clear();
        const SourceId id = source().id;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        stop(); // and it is due while nobody is here
        QVERIFY((*SourceStore::open(m_library->file()))->noteSuccess(id, now, now.addSecs(-5)));
        start();
        QTRY_COMPARE(m_server->asked.size(), 2);
        settled();
    }

    void aPausedSourceIsLeftAlone()
    {
        m_sources->add({byDay(*m_server, Schedule::When::OnStart)});
        settled();
        Source paused = source();
        paused.paused = true;
        m_sources->change(paused);
        QTRY_VERIFY(source().paused);
        m_server->asked.clear();
        restart();
        QTRY_COMPARE(m_sources->list().size(), 1);
        QTest::qWait(300);
        QCOMPARE(m_server->asked.size(), 0);
    }

    void aSingleAddressIsReplaced()
    {
        m_server->answers["/README.md"] = {FaultyServer::whole("200 OK", digestOf(day(1)) + digestOf(day(2)))};
        m_server->answer = byPath();
        m_sources->add(
            {{.kind = Source::Kind::SingleUrl, .name = u"All days"_s, .place = m_server->url(u"/README.md"_s).toString()}});
        QTRY_COMPARE(m_library->counts().papers, 5);
        settled();
        m_server->answers["/README.md"] = {FaultyServer::whole("200 OK", digestOf(day(2)))};
        m_sources->fetch({source().id});
        QTRY_COMPARE(m_library->counts().papers, 3);
    }

    void aSingleAddressThatIsGoneIsAFailure()
    {
        m_server->answer = byPath();
        m_sources->add({{.kind = Source::Kind::SingleUrl, .name = u"Gone"_s, .place = m_server->url(u"/README.md"_s).toString()}});
        QTRY_VERIFY(source().isFailing());
    }

    void theHuggingFaceListIsReadByDay()
    {
        m_server->answer = [](const FaultyServer::Asked &request) {
            const bool isSeventh = request.path == "/api/daily_papers?date=2024-01-07";
            return FaultyServer::Answer{FaultyServer::whole(
                "200 OK",
                isSeventh
                    ? R"([{"paper": {"id": "2401.00001", "title": "One", "summary": "It says so.", "upvotes": 5}, "title": "One"}])"
                    : "[]",
                "Content-Type: application/json")};
        };
        m_sources->add(
            {{.kind = Source::Kind::HuggingFaceDaily, .name = u"HF"_s, .place = m_server->url(u"/api/daily_papers"_s).toString()}});
        QTRY_COMPARE(m_library->counts().papers, 1);
        settled();
        QCOMPARE(m_library->paper(u"2401.00001"_s)->days, QList<QDate>{day(7)});
        QVERIFY(!source().isFailing());
    }

    void aBackFillBringsOnlyWhatIsMissingAndCanBePaused()
    {
        m_sources->add({byDay(*m_server)});
        settled();
        m_server->asked.clear();
        m_options.pace.betweenDays = 5;
        restart();
        QTRY_COMPARE(m_sources->list().size(), 1);
        const SourceId id = source().id;
        m_sources->want(id, day(1).addDays(-100), day(7));
        QTRY_COMPARE(source().backFill.days, 100);
        m_sources->pauseBackFill(id, true);
        QTRY_VERIFY(source().backFill.paused && !m_sources->isBusy(id));
        const int left = source().backFill.left;
        QVERIFY(left > 0);
        restart(); // it stays paused
        QTRY_COMPARE(m_sources->list().size(), 1);
        QTest::qWait(200);
        QCOMPARE(source().backFill, (BackFill{.days = 100, .left = left, .paused = true}));
        m_sources->pauseBackFill(id, false);
        QTRY_COMPARE_WITH_TIMEOUT(source().backFill.left, 0, 30'000);
        settled();
        QSet<QByteArray> paths;
        for (const FaultyServer::Asked &request : std::as_const(m_server->asked))
            paths += request.path;
        QCOMPARE(paths.size(), m_server->asked.size()); // none twice
        QCOMPARE(paths.size(), 100);
    }

    void aCancelledBackFillKeepsWhatCame()
    {
        m_options.pace.betweenDays = 5;
        restart();
        m_sources->add({byDay(*m_server)});
        settled();
        m_sources->want(source().id, day(1).addDays(-100), day(1));
        QTRY_VERIFY(source().backFill.days > 0 && source().backFill.left < 95);
        m_sources->cancelBackFill(source().id);
        QTRY_COMPARE(source().backFill, BackFill());
        settled();
        QVERIFY(m_library->counts().papers > 15);
        QVERIFY(m_library->counts().papers < 200);
    }

    void daysWithoutADigestAreNoFailure()
    {
        m_server->answer = byPath(); // 404 each
        m_sources->add({byDay(*m_server)});
        QTRY_COMPARE(m_server->asked.size(), 7);
        settled();
        QVERIFY(!source().isFailing());
        m_server->asked.clear();
        m_sources->fetch({source().id});
        QTRY_COMPARE(m_server->asked.size(), 3); // of older days nothing is expected any more
        settled();
    }

    void offlineNothingIsAsked()
    {
        m_gate->setOffline(true);
        m_sources->add({byDay(*m_server, Schedule::When::OnStart)});
        QTRY_COMPARE(m_sources->list().size(), 1);
        m_sources->fetchAll();
        m_sources->test(byDay(*m_server));
        QTest::qWait(300);
        QCOMPARE(m_server->connections, 0);
        QCOMPARE(m_gate->requests(), 0);
        m_gate->setOffline(false); // and what was due on start comes now
        QTRY_COMPARE(m_library->counts().papers, 15);
    }

    void aTestTellsWhatWouldComeAndStoresNothing()
    {
        QSignalSpy tested(m_sources.get(), &Sources::tested);
        m_server->answer = [](const FaultyServer::Asked &request) { // a week-end
            return FaultyServer::Answer{dayOfPath(request.path) > day(5)
                                            ? FaultyServer::whole("404 No", "x")
                                            : FaultyServer::whole("200 OK", digestOf(dayOfPath(request.path)))};
        };
        m_sources->test(byDay(*m_server));
        QTRY_COMPARE(tested.size(), 1);
        const auto preview = tested.first().first().value<SourcePreview>();
        QCOMPARE(preview.judgement.worth, Judgement::Worth::Digest);
        QCOMPARE(preview.day, day(5));
        QCOMPARE(preview.judgement.titles.size(), 3);
        QCOMPARE(preview.judgement.days, QList<QDate>{day(5)});
        QCOMPARE(m_library->counts().papers, 0);
        QCOMPARE(m_sources->list(), QList<Source>());
    }

    void aRemovedSourceLeavesItsPapers()
    {
        m_sources->add({byDay(*m_server)});
        settled();
        m_sources->remove(source().id);
        QTRY_VERIFY(m_sources->list().isEmpty());
        QCOMPARE(m_library->counts().papers, 15);
    }

    // Figures of tests are for hangs: ten times the goal.
    void theEndDoesNotWaitForWhoeverHangs()
    {
        m_server->answer = [](const FaultyServer::Asked &) { return FaultyServer::Answer{.closes = false}; };
        QList<Source> fifty;
        for (int i = 0; i < 50; ++i)
            fifty += byDay(*m_server);
        m_options.policy.resolve = [](const QString &) {
            QThread::sleep(3);
            return QStringList{};
        };
        restart();
        fifty[7].place = u"http://slow.example/{yyyy}/{MM}/{dd}.md"_s;
        m_sources->add(fifty);
        QTRY_COMPARE(m_sources->list().size(), 50);
        QTRY_COMPARE(m_server->asked.size(), 2); // of one host
        QElapsedTimer clock;
        clock.start();
        stop();
        QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    }

    // The window's thread is never held up: neither by whoever hangs nor by what comes.
    void theWindowGoesOnWhileSourcesHang()
    {
        m_server->answer = [](const FaultyServer::Asked &request) {
            const bool hangs = request.headers.value("host").startsWith("hanging");
            return hangs ? FaultyServer::Answer{.closes = false}
                         : FaultyServer::Answer{FaultyServer::whole("200 OK", digestOf(dayOfPath(request.path)))};
        };
        m_options.policy.resolve = [](const QString &) { return QStringList{u"127.0.0.1"_s}; };
        restart();
        QList<Source> fifty;
        for (int i = 0; i < 50; ++i) {
            fifty += byDay(*m_server);
            const QString host = i % 2 == 0 ? u"hanging%1.example"_s.arg(i) : u"good%1.example"_s.arg(i);
            fifty.last().place.replace(u"127.0.0.1"_s, host);
        }
        m_sources->add(fifty);
        QElapsedTimer clock;
        clock.start();
        qint64 longest = 0;
        qint64 last = 0;
        const auto good = [&] {
            return std::count_if(m_sources->list().begin(), m_sources->list().end(),
                                 [](const Source &one) { return one.lastSuccess.isValid(); });
        };
        while (good() < 25 && clock.elapsed() < 60'000) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            longest = std::max(longest, clock.elapsed() - last);
            last = clock.elapsed();
        }
        QCOMPARE(good(), 25);
        qInfo("the longest turn of the event loop took %lld ms", longest);
        QVERIFY2(longest < 2'000, qPrintable(QString::number(longest))); // a stall; promised are 16
    }

    void requestsOutliveTheProgram()
    {
        m_sources->add({byDay(*m_server)});
        settled();
        const QList<RequestRecord> before = m_sources->requests();
        restart();
        QTRY_COMPARE(m_sources->requests(), before);
    }

private:
    static QDate day(int number) { return firstDay().addDays(number - 1); }
    static QDate today() { return day(7); }

    // `m_instead` in the place of the last day.
    void serveEveryDay()
    {
        m_words = "sums up";
        m_tag.clear();
        m_instead.clear();
        m_server->answer = [this](const FaultyServer::Asked &request) -> FaultyServer::Answer {
            const QDate of = dayOfPath(request.path);
            if (of == today() && !m_instead.isEmpty())
                return {m_instead};
            if (!m_tag.isEmpty() && request.headers.value("if-none-match") == m_tag)
                return {FaultyServer::whole("304 Not Modified", {})};
            return {FaultyServer::whole("200 OK", digestOf(of, m_words), "ETag: " + m_tag)};
        };
    }
    std::function<FaultyServer::Answer(const FaultyServer::Asked &)> byPath()
    {
        return [this](const FaultyServer::Asked &request) {
            return m_server->answers.value(request.path, {FaultyServer::whole("404 Not Found", "x")});
        };
    }

    void start()
    {
        m_sources = std::make_unique<Sources>(*m_library, *m_gate, m_options);
        m_sources->start();
    }
    void stop() { m_sources.reset(); }
    void restart()
    {
        stop();
        start();
    }
    Source source() const { return m_sources->list().value(0); }
    void settled()
    {
        QTRY_VERIFY(!m_sources->list().isEmpty());
        QTRY_VERIFY(source().lastSuccess.isValid() || source().isFailing());
        QTRY_VERIFY(!m_sources->isBusy(source().id));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FaultyServer> m_server;
    std::unique_ptr<NetworkGate> m_gate;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Sources> m_sources;
    Fetcher::Options m_options;
    QByteArray m_words;
    QByteArray m_tag;
    QByteArray m_instead;
};

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_sources.moc"
