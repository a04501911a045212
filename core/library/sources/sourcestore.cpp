#include "core/library/sources/sourcestore.h"

#include "core/library/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// As they stand in the file: never renamed.
constexpr std::array kindNames{"folder"_L1, "day-template"_L1, "single"_L1, "hugging-face"_L1};
constexpr std::array whenNames{"request"_L1, "start"_L1, "hours"_L1};

template<typename Value, size_t size>
QString nameOf(const std::array<QLatin1StringView, size> &names, Value value)
{
    return names[size_t(value)];
}

// A word of a newer version reads as the first one, which does nothing by itself.
template<typename Value, size_t size>
Value valueOf(const std::array<QLatin1StringView, size> &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? Value{} : Value(found - names.begin());
}

QVariant stamp(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

QDateTime momentOf(const QVariant &stamp)
{
    return stamp.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(stamp.toLongLong(), Qt::UTC);
}

qint64 numberOf(const QDate &day)
{
    return day.isValid() ? day.toJulianDay() : 0;
}

Source sourceOf(const Database::Row &row)
{
    return {.id = row[0].toLongLong(),
            .kind = valueOf<Source::Kind>(kindNames, row[1].toString()),
            .name = row[2].toString(),
            .place = row[3].toString(),
            .schedule = {.when = valueOf<Schedule::When>(whenNames, row[4].toString()), .hours = row[5].toInt()},
            .paused = row[6].toBool(),
            .lastSuccess = momentOf(row[7]),
            .nextTry = momentOf(row[8]),
            .failures = row[9].toInt(),
            .error = row[10].toString(),
            .backFill = {.days = row[11].toInt(), .left = row[13].toInt(), .paused = row[12].toBool()}};
}

Result<void> done(const Result<int> &run)
{
    return run ? Result<void>() : Result<void>(run.error());
}

} // namespace

SourceStore::SourceStore(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

SourceStore::~SourceStore() = default;

Result<std::unique_ptr<SourceStore>> SourceStore::open(const QString &libraryFile)
{
    auto database = Database::openAgain(libraryFile);
    if (!database) {
        return database.error();
    }
    return std::unique_ptr<SourceStore>(new SourceStore(std::move(*database)));
}

Result<QList<Source>> SourceStore::sources()
{
    const auto rows = m_database->rows(
        u"SELECT id, kind, name, place, schedule, hours, paused, last_success, next_try, failures, error, back_fill_days,"
        " back_fill_paused, (SELECT count(*) FROM subscription_days d WHERE d.subscription = subscriptions.id AND d.state = 0)"
        " FROM subscriptions ORDER BY position, id"_s);
    if (!rows) {
        return rows.error();
    }
    QList<Source> all;
    for (const Database::Row &row : *rows) {
        all += sourceOf(row);
    }
    return all;
}

Result<SourceId> SourceStore::add(const Source &source)
{
    return m_database->insert(u"INSERT INTO subscriptions(position, kind, name, place, schedule, hours, paused)"
                              " VALUES((SELECT coalesce(max(position), 0) + 1 FROM subscriptions), ?, ?, ?, ?, ?, ?)"_s,
                              {nameOf(kindNames, source.kind), source.name, source.place, nameOf(whenNames, source.schedule.when),
                               source.schedule.hours, int(source.paused)});
}

Result<void> SourceStore::change(const Source &source)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun;
    }
    const QString kind = nameOf(kindNames, source.kind);
    const auto moved = m_database->run(
        u"UPDATE subscriptions SET kind = ?, place = ?, last_success = NULL, next_try = NULL, failures = 0, error = '',"
        " back_fill_days = 0, back_fill_paused = 0 WHERE id = ? AND (kind <> ? OR place <> ?)"_s,
        {kind, source.place, source.id, kind, source.place});
    if (!moved) {
        return moved.error();
    }
    const auto forgotten =
        *moved > 0 ? m_database->run(u"DELETE FROM subscription_days WHERE subscription = ?"_s, {source.id}) : moved;
    const auto changed = m_database->run(u"UPDATE subscriptions SET name = ?, schedule = ?, hours = ?, paused = ? WHERE id = ?"_s,
                                         {source.name, nameOf(whenNames, source.schedule.when), source.schedule.hours,
                                          int(source.paused), source.id});
    if (!forgotten || !changed) {
        return forgotten ? changed.error() : forgotten.error();
    }
    return transaction.commit();
}

Result<void> SourceStore::remove(SourceId id)
{
    return done(m_database->run(u"DELETE FROM subscriptions WHERE id = ?"_s, {id}));
}

Result<void> SourceStore::setOrder(const QList<SourceId> &ids)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun;
    }
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto placed = m_database->run(u"UPDATE subscriptions SET position = ? WHERE id = ?"_s, {i + 1, ids[i]});
        if (!placed) {
            return placed.error();
        }
    }
    return transaction.commit();
}

Result<void> SourceStore::noteSuccess(SourceId id, const QDateTime &at, const QDateTime &nextTry)
{
    return done(
        m_database->run(u"UPDATE subscriptions SET last_success = ?, next_try = ?, failures = 0, error = '' WHERE id = ?"_s,
                        {stamp(at), stamp(nextTry), id}));
}

Result<void> SourceStore::noteFailure(SourceId id, const QString &error, const QDateTime &nextTry)
{
    return done(m_database->run(u"UPDATE subscriptions SET next_try = ?, failures = failures + 1, error = ? WHERE id = ?"_s,
                                {stamp(nextTry), error, id}));
}

Result<QList<SourceDay>> SourceStore::days(SourceId id)
{
    const auto rows = m_database->rows(
        u"SELECT day, state, address, tag, modified, at FROM subscription_days WHERE subscription = ? ORDER BY day"_s, {id});
    if (!rows) {
        return rows.error();
    }
    QList<SourceDay> all;
    for (const Database::Row &row : *rows) {
        all += SourceDay{.day = row[0].toLongLong() > 0 ? QDate::fromJulianDay(row[0].toLongLong()) : QDate(),
                         .state = SourceDay::State(std::clamp(row[1].toInt(), 0, 2)),
                         .address = row[2].toString(),
                         .tag = row[3].toByteArray(),
                         .modified = row[4].toByteArray(),
                         .at = momentOf(row[5])};
    }
    return all;
}

// Of a source that was removed meanwhile nothing is kept.
Result<void> SourceStore::noteDay(SourceId id, const SourceDay &day)
{
    return done(m_database->run(u"INSERT OR REPLACE INTO subscription_days(subscription, day, state, address, tag, modified, at)"
                                " SELECT id, ?, ?, ?, ?, ?, ? FROM subscriptions WHERE id = ?"_s,
                                {numberOf(day.day), int(day.state), day.address.isNull() ? u""_s : day.address,
                                 day.tag.isNull() ? QByteArray("") : day.tag,
                                 day.modified.isNull() ? QByteArray("") : day.modified, stamp(day.at), id}));
}

Result<int> SourceStore::want(SourceId id, const QList<QDate> &days)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    // One that is through counts no more.
    const auto fresh =
        m_database->run(u"UPDATE subscriptions SET back_fill_days = 0, back_fill_paused = 0 WHERE id = ? AND NOT EXISTS"
                        " (SELECT 1 FROM subscription_days d WHERE d.subscription = subscriptions.id AND d.state = 0)"_s,
                        {id});
    if (!fresh) {
        return fresh.error();
    }
    int wanted = 0;
    for (const QDate &day : days) {
        const auto added = m_database->run(u"INSERT OR IGNORE INTO subscription_days(subscription, day, state) VALUES(?, ?, 0)"_s,
                                           {id, numberOf(day)});
        if (!added) {
            return added.error();
        }
        wanted += *added;
    }
    const auto counted =
        m_database->run(u"UPDATE subscriptions SET back_fill_days = back_fill_days + ? WHERE id = ?"_s, {wanted, id});
    const auto committed = counted ? transaction.commit() : Result<void>(counted.error());
    return committed ? Result<int>(wanted) : Result<int>(committed.error());
}

Result<void> SourceStore::pauseBackFill(SourceId id, bool paused)
{
    return done(m_database->run(u"UPDATE subscriptions SET back_fill_paused = ? WHERE id = ?"_s, {int(paused), id}));
}

Result<void> SourceStore::cancelBackFill(SourceId id)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun;
    }
    const auto unwanted = m_database->run(u"DELETE FROM subscription_days WHERE subscription = ? AND state = 0"_s, {id});
    const auto ended = m_database->run(u"UPDATE subscriptions SET back_fill_days = 0, back_fill_paused = 0 WHERE id = ?"_s, {id});
    if (!unwanted || !ended) {
        return unwanted ? ended.error() : unwanted.error();
    }
    return transaction.commit();
}

Result<void> SourceStore::noteRequest(const RequestRecord &request)
{
    Transaction transaction(*m_database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun;
    }
    const auto id = m_database->insert(
        u"INSERT INTO requests(at, subscription, address, status, bytes, milliseconds, result) VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
        {stamp(request.at), request.source, request.address, request.status, request.bytes, request.milliseconds, request.result});
    if (!id) {
        return id.error();
    }
    const auto trimmed = m_database->run(u"DELETE FROM requests WHERE id <= ?"_s, {*id - requestsKept});
    return trimmed ? transaction.commit() : Result<void>(trimmed.error());
}

Result<QList<RequestRecord>> SourceStore::requests(int atMost)
{
    const auto rows = m_database->rows(u"SELECT at, subscription, address, status, bytes, milliseconds, result FROM requests"
                                       " ORDER BY id DESC LIMIT ?"_s,
                                       {atMost});
    if (!rows) {
        return rows.error();
    }
    QList<RequestRecord> all;
    for (const Database::Row &row : *rows) {
        all += RequestRecord{.at = momentOf(row[0]),
                             .source = row[1].toLongLong(),
                             .address = row[2].toString(),
                             .status = row[3].toInt(),
                             .bytes = row[4].toLongLong(),
                             .milliseconds = row[5].toLongLong(),
                             .result = row[6].toString()};
    }
    return all;
}

} // namespace Paperlark
