#include "core/sources/fetcher.h"

#include "core/library/sources/sourcestore.h"
#include "core/network/networkgate.h"
#include "core/sources/backoff.h"
#include "core/sources/sourceaddress.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>

namespace Paperlark {

namespace {

constexpr int tellMilliseconds = 100;  // how often the window hears of a back-fill
constexpr int daysAgain = 2;           // so long a day without a digest is asked again
constexpr int soonest = 50;            // ms
constexpr int dueAtMost = 60 * 60'000; // ms; the clock may be put

} // namespace

Fetcher::Fetcher(NetworkGate &gate, const Options &options) : m_gate(gate), m_options(options)
{
    m_due.setSingleShot(true);
    m_tell.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &Fetcher::askDue);
    connect(&m_tell, &QTimer::timeout, this, &Fetcher::tell);
    connect(&m_gate, &NetworkGate::offlineChanged, this, &Fetcher::askDue);
    connect(&m_gate, &NetworkGate::ended, this, &Fetcher::record);
}

Fetcher::~Fetcher() = default;

void Fetcher::open()
{
    auto store = SourceStore::open(m_options.libraryFile);
    if (!store) {
        emit failed(store.error());
        return;
    }
    m_store = std::move(*store);
    m_network = std::make_unique<Network>(m_gate, m_options.policy);
    if (const auto requests = m_store->requests()) {
        emit remembered(*requests);
    }
    const auto sources = m_store->sources();
    for (const Source &source : sources ? *sources : QList<Source>()) {
        if (source.schedule.when == Schedule::When::OnStart) {
            m_waitForStart += source.id;
        }
    }
    tell();
    askDue();
}

void Fetcher::reload()
{
    tell();
    askDue();
}

void Fetcher::stop()
{
    m_due.stop();
    m_tell.stop();
    m_gate.disconnect(this);
    m_test.reset();
    m_runs.clear();
    m_network.reset();
    m_store.reset();
}

bool Fetcher::keep(const Result<void> &done)
{
    if (!done) {
        emit failed(done.error());
    }
    tellSoon();
    return bool(done);
}

std::optional<Source> Fetcher::sourceOf(SourceId id)
{
    const auto sources = m_store ? m_store->sources() : Result<QList<Source>>(QList<Source>());
    for (const Source &source : sources ? *sources : QList<Source>()) {
        if (source.id == id) {
            return source;
        }
    }
    return {};
}

void Fetcher::add(const QList<Source> &sources)
{
    for (const Source &source : sources) {
        const auto id = m_store ? m_store->add(source) : Result<SourceId>(SourceId{});
        if (!id) {
            emit failed(id.error());
            continue;
        }
        m_waitForStart += *id;
    }
    tell();
    askDue();
}

void Fetcher::change(const Source &source)
{
    if (m_store && keep(m_store->change(source))) {
        drop(source.id); // it may go elsewhere now
        askDue();
    }
}

void Fetcher::remove(SourceId id)
{
    if (m_store) {
        drop(id);
        keep(m_store->remove(id));
    }
}

void Fetcher::drop(SourceId id)
{
    m_runs.erase(id);
    m_endings.remove(id);
    m_leftAlone.remove(id);
    m_notStored.remove(id);
    m_pending.removeIf([id](const auto &pending) { return pending.value().source == id; });
    tellSoon();
}

void Fetcher::noteFolder(SourceId id, const QString &error)
{
    if (m_store) {
        keep(error.isEmpty() ? m_store->noteSuccess(id, QDateTime::currentDateTimeUtc(), {})
                             : m_store->noteFailure(id, error, {}));
    }
}

void Fetcher::fetch(const QList<SourceId> &ids)
{
    for (const SourceId id : ids) {
        if (const auto source = sourceOf(id); source && source->isFetched()) {
            ask(*source, Asked::ByHand);
        }
    }
    tell();
}

// What the server asked for holds for the reader too.
void Fetcher::ask(const Source &source, Asked how)
{
    if (m_gate.isOffline() || m_runs.contains(source.id)) {
        return;
    }
    if (const QDateTime until = m_leftAlone.value(source.id); until > QDateTime::currentDateTimeUtc()) {
        if (how == Asked::ByHand) {
            emit failed({tr("%1 asked to be left alone until %2. It is asked again then.")
                             .arg(source.name, QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat))});
        }
        return;
    }
    const bool isOnlyBackFill = how == Asked::BySchedule && !m_waitForStart.contains(source.id) && !source.isFailing()
        && source.backFill.isUnderWay() && source.schedule.when != Schedule::When::EveryHours;
    m_waitForStart -= source.id;
    begin(source, jobsOf(source, !isOnlyBackFill));
}

// Today and yesterday may still change, and are asked with what is known of them; of older days only what is missing.
QList<SourceRun::Job> Fetcher::jobsOf(const Source &source, bool wantsRecent)
{
    const auto known = m_store->days(source.id);
    if (!known) {
        emit failed(known.error());
        return {};
    }
    QHash<QDate, SourceDay> byDay;
    for (const SourceDay &day : *known) {
        byDay.insert(day.day, day);
    }
    if (!source.isByDay()) {
        return {{.day = byDay.value(QDate())}};
    }
    QList<Job> jobs;
    for (const SourceDay &day : *known) {
        if (day.state == SourceDay::State::Wanted && !source.backFill.paused) {
            jobs += Job{.day = day, .isBackFill = true};
        }
    }
    const QDate today = m_options.today();
    const QList<QDate> recent = wantsRecent ? recentDays(today) : QList<QDate>();
    for (const QDate &day : recent) {
        const auto before = byDay.constFind(day);
        const bool mayChange = day >= today.addDays(-1);
        const bool mayCome = day >= today.addDays(-daysAgain);
        if (before == byDay.cend()) {
            jobs += Job{.day = {.day = day}};
        } else if (before->state == SourceDay::State::Fetched ? mayChange : before->state == SourceDay::State::Absent && mayCome) {
            jobs += Job{.day = *before};
        }
    }
    return jobs;
}

void Fetcher::begin(const Source &source, const QList<Job> &jobs)
{
    const SourceId id = source.id;
    auto run = std::make_unique<SourceRun>(*m_network, source, jobs, m_options.pace);
    connect(run.get(), &SourceRun::answered, this,
            [this, id](const Job &job, const HttpAnswer &answer, const Judgement &judgement) {
                takeAnswer(id, job, answer, judgement);
            });
    connect(
        run.get(), &SourceRun::ended, this, [this, id](const SourceRun::Ending &ending) { takeEnding(id, ending); },
        Qt::QueuedConnection); // it is just speaking
    run->start();
    m_runs[id] = std::move(run);
    tellSoon();
}

// 304 writes nothing. A recent day without a digest is no news: one may come yet.
void Fetcher::takeAnswer(SourceId id, const Job &job, const HttpAnswer &answer, const Judgement &judgement)
{
    using Worth = Judgement::Worth;
    if (judgement.worth == Worth::Digest) {
        const QString address = job.day.address;
        const SourceDay day{.day = job.day.day,
                            .state = SourceDay::State::Fetched,
                            .address = address,
                            .tag = answer.tag,
                            .modified = answer.modified,
                            .at = QDateTime::currentDateTimeUtc()};
        m_pending.insert(address, {.source = id, .day = day, .isBackFill = job.isBackFill});
        emit fetched({{.address = address, .bytes = answer.body}});
        return;
    }
    const bool isNone = judgement.worth == Worth::NoneThatDay;
    if ((isNone && job.day.state != SourceDay::State::Fetched) || (job.isBackFill && judgement.worth == Worth::NoDigest)) {
        keep(m_store->noteDay(id, {.day = job.day.day, .state = SourceDay::State::Absent, .at = QDateTime::currentDateTimeUtc()}));
    }
}

void Fetcher::noteStored(const QStringList &addresses, const QString &failure)
{
    QSet<SourceId> concerned;
    for (const QString &address : addresses) {
        const auto pending = m_pending.constFind(address);
        if (!m_store || pending == m_pending.cend()) {
            continue; // its source was removed
        }
        const Pending stored = *pending;
        m_pending.erase(pending);
        concerned += stored.source;
        if (failure.isEmpty()) {
            keep(m_store->noteDay(stored.source, stored.day));
        } else {
            m_notStored.insert(stored.source, failure);
        }
        if (const auto run = m_runs.find(stored.source); run != m_runs.end()) {
            run->second->stored();
        }
    }
    for (const SourceId id : std::as_const(concerned)) {
        if (m_endings.contains(id) && !hasPending(id)) {
            settle(id, m_endings.take(id));
        }
    }
}

bool Fetcher::hasPending(SourceId id) const
{
    return std::any_of(m_pending.cbegin(), m_pending.cend(), [id](const Pending &pending) { return pending.source == id; });
}

void Fetcher::takeEnding(SourceId id, const SourceRun::Ending &ending)
{
    if (!m_runs.contains(id)) {
        return; // dropped meanwhile
    }
    m_endings.insert(id, ending);
    if (!hasPending(id)) {
        settle(id, m_endings.take(id));
    }
}

void Fetcher::settle(SourceId id, SourceRun::Ending ending)
{
    if (const QString failure = m_notStored.take(id); !failure.isEmpty()) {
        ending.trouble = failure;
    }
    m_runs.erase(id);
    const auto source = sourceOf(id);
    if (!source) {
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (ending.isGivenUp) {
        m_waitForStart += id; // it goes on when the reader is online again
        tellSoon();
    } else if (!ending.trouble.isEmpty()) {
        const int seconds = backOff(source->failures + 1, ending.retryAfter, dice());
        if (ending.retryAfter > 0) {
            m_leftAlone.insert(id, now.addSecs(ending.retryAfter));
        }
        keep(m_store->noteFailure(id, ending.trouble, now.addMSecs(qint64(seconds * 1000.0 * m_options.pace.patience))));
    } else {
        const bool comesAgain = source->schedule.when == Schedule::When::EveryHours;
        keep(m_store->noteSuccess(id, now, comesAgain ? nextByHours(now, source->schedule.hours, dice()) : QDateTime()));
    }
    askDue();
}

QDateTime Fetcher::dueAt(const Source &source) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (source.paused || !source.isFetched() || m_runs.contains(source.id)) {
        return {};
    }
    const bool isWanted = source.backFill.isUnderWay() && !source.backFill.paused;
    const bool onStart = m_waitForStart.contains(source.id);
    const bool byHours = source.schedule.when == Schedule::When::EveryHours;
    if (!isWanted && !onStart && !byHours && (!source.isFailing() || source.schedule.when == Schedule::When::OnRequest)) {
        return {};
    }
    const bool mustWait = source.nextTry.isValid() && (source.isFailing() || (byHours && !isWanted));
    return mustWait ? source.nextTry : now;
}

void Fetcher::askDue()
{
    m_due.stop();
    if (!m_store || m_gate.isOffline()) {
        return tellSoon();
    }
    const auto sources = m_store->sources();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 wait = dueAtMost;
    for (const Source &source : sources ? *sources : QList<Source>()) {
        const QDateTime due = dueAt(source);
        if (due.isValid() && due <= now) {
            ask(source, Asked::BySchedule);
        } else if (due.isValid()) {
            wait = std::min(wait, now.msecsTo(due) + 1);
        }
    }
    if (sources && !sources->isEmpty()) {
        m_due.start(int(std::max<qint64>(wait, soonest)));
    }
}

void Fetcher::want(SourceId id, const QDate &first, const QDate &last)
{
    if (!m_store) {
        return;
    }
    const auto wanted = m_store->want(id, daysBetween(first, last));
    if (!wanted) {
        emit failed(wanted.error());
    }
    tell();
    askDue();
}

void Fetcher::pauseBackFill(SourceId id, bool paused)
{
    if (!m_store || !keep(m_store->pauseBackFill(id, paused))) {
        return;
    }
    if (const auto run = m_runs.find(id); paused && run != m_runs.end()) {
        run->second->dropBackFill();
    }
    tell();
    askDue();
}

void Fetcher::cancelBackFill(SourceId id)
{
    if (!m_store || !keep(m_store->cancelBackFill(id))) {
        return;
    }
    if (const auto run = m_runs.find(id); run != m_runs.end()) {
        run->second->dropBackFill();
    }
    tell();
}

void Fetcher::test(const Source &source)
{
    if (!m_network) {
        return;
    }
    m_test = std::make_unique<SourceTest>(*m_network, source, m_options.today());
    connect(m_test.get(), &SourceTest::finished, this, &Fetcher::tested);
    m_test->start();
}

void Fetcher::cancelTest()
{
    m_test.reset();
}

void Fetcher::record(const RequestRecord &request)
{
    if (m_store) {
        keep(m_store->noteRequest(request));
    }
    emit recorded(request);
}

void Fetcher::tellSoon()
{
    if (!m_tell.isActive()) {
        m_tell.start(tellMilliseconds);
    }
}

void Fetcher::tell()
{
    m_tell.stop();
    const auto sources = m_store ? m_store->sources() : Result<QList<Source>>(QList<Source>());
    if (!sources) {
        emit failed(sources.error());
        return;
    }
    QList<SourceId> busy;
    for (const auto &[id, run] : m_runs) {
        busy += id;
    }
    emit changed(*sources, busy);
}

double Fetcher::dice() const
{
    return m_options.pace.dice >= 0 ? m_options.pace.dice : QRandomGenerator::global()->generateDouble();
}

} // namespace Paperlark
