#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace Paperlark {

using SourceId = qint64; // 0: not kept yet

// When a source is looked at without being asked for.
struct Schedule {
    enum class When { OnRequest, OnStart, EveryHours };

    When when{When::OnRequest};
    int hours{24}; // of EveryHours; 1 to 168

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

// Days asked for at once, the oldest first. Which of them are still wanted stands in the library, so that it goes on after a
// restart.
struct BackFill {
    int days{}; // in all; 0: none is under way
    int left{};
    bool paused{};

    bool isUnderWay() const { return days > 0 && left > 0; }
    friend bool operator==(const BackFill &, const BackFill &) = default;
};

// Where new papers come from by themselves: what the reader asked for, and how it went.
struct Source {
    enum class Kind {
        WatchedFolder,    // `place` is a folder of this computer
        UrlTemplateByDay, // `place` is an address with {yyyy}, {MM} and {dd}
        SingleUrl,        // `place` is an address; what it holds is replaced
        HuggingFaceDaily  // `place` is the address of the daily-papers API, without a day
    };

    SourceId id{};
    Kind kind{Kind::WatchedFolder};
    QString name{}; // the reader's
    QString place{};
    Schedule schedule{};
    bool paused{}; // neither watched nor fetched until it is asked for

    QDateTime lastSuccess{}; // UTC; null: none yet
    QDateTime nextTry{};     // UTC; null: only when asked for, or as the schedule has it
    int failures{};          // since the last success
    QString error{};         // one sentence; empty: the last try went well
    BackFill backFill{};

    bool isFetched() const { return kind != Kind::WatchedFolder; } // over the network
    bool isByDay() const { return kind == Kind::UrlTemplateByDay || kind == Kind::HuggingFaceDaily; }
    bool isFailing() const { return !error.isEmpty(); }
    friend bool operator==(const Source &, const Source &) = default;
};

// What is known of one day of a source, or of the whole (a null day) where it is not by day.
struct SourceDay {
    enum class State {
        Wanted,  // asked for by a back-fill
        Fetched, // stored, complete
        Absent   // the server says that there is none
    };

    QDate day{};
    State state{State::Wanted};
    QString address{};     // that it was fetched from; also its file in the library
    QByteArray tag{};      // ETag as it came
    QByteArray modified{}; // Last-Modified as it came
    QDateTime at{};        // UTC; of the answer

    friend bool operator==(const SourceDay &, const SourceDay &) = default;
};

// One request, as the page of what went over the network lists it.
struct RequestRecord {
    QDateTime at{};    // UTC; when it was sent
    SourceId source{}; // 0: none, a picture
    QString address{};
    int status{};   // of HTTP; 0: no answer came
    qint64 bytes{}; // received, as they came over the line
    qint64 milliseconds{};
    QString result{}; // in words

    friend bool operator==(const RequestRecord &, const RequestRecord &) = default;
};

} // namespace Paperlark
