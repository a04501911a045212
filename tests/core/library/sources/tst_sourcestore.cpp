// The sources that a library keeps, and what is known of their days.
#include "core/library/sources/sourcestore.h"

#include "core/library/library.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

class SourceStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Library::open(m_folder->filePath(u"library.db"_s)));
        m_store = open();
        QVERIFY(m_store);
    }

    void aNewLibraryHasNone() { QCOMPARE(*m_store->sources(), QList<Source>()); }

    void whatIsKeptComesBackInOrderAndAfterARestart()
    {
        const SourceId first = *m_store->add(byDay());
        const SourceId second = *m_store->add(folder());
        Source expectedFirst = byDay();
        expectedFirst.id = first;
        Source expectedSecond = folder();
        expectedSecond.id = second;
        QCOMPARE(*m_store->sources(), (QList<Source>{expectedFirst, expectedSecond}));
        QVERIFY(m_store->setOrder({second, first}));
        m_store = open();
        QCOMPARE(*m_store->sources(), (QList<Source>{expectedSecond, expectedFirst}));
    }

    void aFailureIsKeptUntilTheNextSuccess()
    {
        const SourceId id = *m_store->add(byDay());
        QVERIFY(m_store->noteFailure(id, u"example.org did not answer (10 s)."_s, moment().addSecs(60)));
        QVERIFY(m_store->noteFailure(id, u"example.org is broken."_s, moment().addSecs(120)));
        Source source = m_store->sources()->first();
        QCOMPARE(source.failures, 2);
        QCOMPARE(source.error, u"example.org is broken."_s);
        QCOMPARE(source.nextTry, moment().addSecs(120));
        QVERIFY(source.isFailing());
        QVERIFY(m_store->noteSuccess(id, moment(), {}));
        source = m_store->sources()->first();
        QCOMPARE(source.failures, 0);
        QVERIFY(!source.isFailing());
        QCOMPARE(source.lastSuccess, moment());
        QVERIFY(source.nextTry.isNull());
    }

    void anotherPlaceForgetsTheDaysAndAnotherNameDoesNot()
    {
        Source source = byDay();
        source.id = *m_store->add(source);
        QVERIFY(m_store->noteDay(source.id, fetched(day(1))));
        QVERIFY(m_store->noteFailure(source.id, u"It broke."_s, {}));
        source.name = u"Another name"_s;
        source.paused = true;
        source.schedule = {.when = Schedule::When::EveryHours, .hours = 6};
        QVERIFY(m_store->change(source));
        QCOMPARE(m_store->days(source.id)->size(), 1);
        QCOMPARE(m_store->sources()->first().name, u"Another name"_s);
        QVERIFY(m_store->sources()->first().paused);
        QCOMPARE(m_store->sources()->first().schedule, source.schedule);
        QVERIFY(m_store->sources()->first().isFailing());
        source.place = u"https://example.org/{yyyy}-{MM}-{dd}.md"_s;
        QVERIFY(m_store->change(source));
        QCOMPARE(m_store->days(source.id)->size(), 0);
        QVERIFY(!m_store->sources()->first().isFailing());
    }

    void aBackFillWantsOnlyWhatIsMissing()
    {
        const SourceId id = *m_store->add(byDay());
        QVERIFY(m_store->noteDay(id, fetched(day(2))));
        QVERIFY(m_store->noteDay(id, {.day = day(3), .state = SourceDay::State::Absent, .at = moment()}));
        QCOMPARE(*m_store->want(id, {day(1), day(2), day(3), day(4)}), 2);
        QCOMPARE(m_store->sources()->first().backFill, (BackFill{.days = 2, .left = 2}));
        QVERIFY(m_store->noteDay(id, fetched(day(1))));
        QVERIFY(m_store->pauseBackFill(id, true));
        m_store = open(); // it goes on after a restart
        QCOMPARE(m_store->sources()->first().backFill, (BackFill{.days = 2, .left = 1, .paused = true}));
        QCOMPARE(*m_store->want(id, {day(4), day(5)}), 1);
        QCOMPARE(m_store->sources()->first().backFill, (BackFill{.days = 3, .left = 2, .paused = true}));
        QVERIFY(m_store->cancelBackFill(id));
        QCOMPARE(m_store->sources()->first().backFill, BackFill());
        QCOMPARE(m_store->days(id)->size(), 3); // fetched and absent ones
    }

    void daysKeepTheirValidatorsAsTheyCame()
    {
        const SourceId id = *m_store->add(byDay());
        const SourceDay whole{.state = SourceDay::State::Fetched,
                              .address = u"https://example.org/README.md"_s,
                              .tag = "W/\"\xff\x01\"",
                              .modified = "Mon, 23 Dec 2024 08:00:00 GMT",
                              .at = moment()};
        QVERIFY(m_store->noteDay(id, whole));
        QCOMPARE(*m_store->days(id), QList<SourceDay>{whole});
    }

    void whatIsRemovedTakesItsDaysAlong()
    {
        const SourceId id = *m_store->add(byDay());
        QVERIFY(m_store->noteDay(id, fetched(day(1))));
        QVERIFY(m_store->remove(id));
        QCOMPARE(*m_store->sources(), QList<Source>());
        QVERIFY(m_store->noteDay(id, fetched(day(2)))); // an answer that comes late
        QCOMPARE(m_store->days(id)->size(), 0);
        QVERIFY(*m_store->add(byDay()) != id); // its requests are not another's
    }

    void onlyTheNewestRequestsAreKept()
    {
        for (int i = 0; i < SourceStore::requestsKept + 5; ++i) {
            QVERIFY(m_store->noteRequest({.at = moment().addSecs(i),
                                          .source = 7,
                                          .address = u"https://example.org/%1"_s.arg(i),
                                          .status = 200,
                                          .bytes = i,
                                          .milliseconds = 12,
                                          .result = u"came whole"_s}));
        }
        const QList<RequestRecord> all = *m_store->requests();
        QCOMPARE(all.size(), SourceStore::requestsKept);
        QCOMPARE(all.first().bytes, SourceStore::requestsKept + 4);
        QCOMPARE(all.last().bytes, 5);
        QCOMPARE(m_store->requests(3)->size(), 3);
    }

    // The dump tells what was read and marked; where it came from is no part of it.
    void theDumpDoesNotTellOfThem()
    {
        const QByteArray before = (*Library::open(file()))->dump();
        QVERIFY(m_store->add(byDay()));
        QCOMPARE((*Library::open(file()))->dump(), before);
    }

private:
    static Source byDay()
    {
        return {.kind = Source::Kind::UrlTemplateByDay,
                .name = u"A digest"_s,
                .place = u"https://example.org/{yyyy}/{MM}/{dd}.md"_s,
                .schedule = {.when = Schedule::When::OnStart}};
    }
    static Source folder() { return {.name = u"A folder"_s, .place = u"somewhere/digests"_s}; }
    static QDate day(int number) { return QDate(2024, 12, number); }
    static QDateTime moment() { return QDateTime(QDate(2024, 12, 23), QTime(8, 2), Qt::UTC); }
    static SourceDay fetched(QDate of) { return {.day = of, .state = SourceDay::State::Fetched, .at = moment()}; }

    QString file() const { return m_folder->filePath(u"library.db"_s); }
    std::unique_ptr<SourceStore> open()
    {
        auto opened = SourceStore::open(file());
        return opened ? std::move(*opened) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SourceStore> m_store;
};

QTEST_GUILESS_MAIN(SourceStoreTest)
#include "tst_sourcestore.moc"
