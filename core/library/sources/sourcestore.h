#pragma once

#include "core/result.h"
#include "core/sources/source.h"

#include <QList>
#include <QString>

#include <memory>

namespace Paperlark {

class Database;

// The sources that a library keeps, on a connection of its own: used in the thread that opened it, beside a Library of the
// same file. Each change is committed when it returns; it may wait for an import's batch, so no window calls it.
// (What Library calls a source is the series of digests that a paper was told by.)
class SourceStore final
{
public:
    static Result<std::unique_ptr<SourceStore>> open(const QString &libraryFile);
    ~SourceStore();

    Result<QList<Source>> sources();            // in the reader's order
    Result<SourceId> add(const Source &source); // behind the others; its id, back-fill and outcome are left out
    // Name, place, schedule, paused. Another kind or place forgets what is known of days, validators and errors.
    Result<void> change(const Source &source);
    Result<void> remove(SourceId id); // what it brought stays in the library
    Result<void> setOrder(const QList<SourceId> &ids);

    // How a try went. A success clears error and failures.
    Result<void> noteSuccess(SourceId id, const QDateTime &at, const QDateTime &nextTry);
    Result<void> noteFailure(SourceId id, const QString &error, const QDateTime &nextTry);

    Result<QList<SourceDay>> days(SourceId id); // oldest first
    Result<void> noteDay(SourceId id, const SourceDay &day);

    // Wants those of the days that are neither fetched nor absent; adds to a back-fill under way. How many are new.
    Result<int> want(SourceId id, const QList<QDate> &days);
    Result<void> pauseBackFill(SourceId id, bool paused);
    Result<void> cancelBackFill(SourceId id); // what was fetched stays

    // The newest requests, newest first. Only the last `requestsKept` are kept.
    static constexpr int requestsKept = 2000;
    Result<void> noteRequest(const RequestRecord &request);
    Result<QList<RequestRecord>> requests(int atMost = requestsKept);

private:
    explicit SourceStore(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace Paperlark
