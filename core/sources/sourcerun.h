#pragma once

#include "core/network/httpget.h"
#include "core/sources/judgement.h"
#include "core/sources/source.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Paperlark {

// How fast a source is asked. Only tests are in a hurry.
struct FetchPace {
    int betweenDays{250}; // ms
    int filesAhead{16};   // that came and are not stored yet: then it waits
    double dice{-1};      // what jitter throws, 0 to 1; −1: anew each time
    double patience{1};   // how much of the back-off is kept
};

// One source, asked for one day after the other: one request at a time. It keeps nothing.
class SourceRun final : public QObject
{
    Q_OBJECT
public:
    struct Job {
        SourceDay day{};   // with the validators of what is at hand
        bool isBackFill{}; // then a day that can't be read does not stop the others
    };
    struct Ending {
        bool isGivenUp{};  // cancelled or offline
        bool isHeldUp{};   // it ended before its last day
        QString trouble{}; // one sentence; empty: all went well
        int retryAfter{-1};
    };

    SourceRun(Network &network, const Source &source, const QList<Job> &jobs, const FetchPace &pace, QObject *parent = nullptr);

    void start();
    void dropBackFill(); // what of it is not under way
    void stored();       // a digest that was handed over is in the library, or will never be
    int filesAhead() const { return m_ahead; }

signals:
    void answered(const Paperlark::SourceRun::Job &job, const Paperlark::HttpAnswer &answer,
                  const Paperlark::Judgement &judgement);
    void ended(const Paperlark::SourceRun::Ending &ending); // once

private:
    void next();
    void take(const HttpAnswer &answer);
    void end();

    Network &m_network;
    const Source m_source;
    const FetchPace m_pace;
    QList<Job> m_jobs; // the first is under way
    std::unique_ptr<HttpGet> m_get{};
    QTimer m_pause{};
    Ending m_ending{};
    int m_ahead{};
    bool m_waits{}; // for digests to be stored
};

} // namespace Paperlark
