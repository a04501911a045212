#pragma once

#include <QString>

namespace Paperlark {

// How it stands with a watched folder.
struct WatchState {
    enum class Kind {
        Starting,   // it was not looked at yet
        Watched,    // the system tells every change
        Polled,     // it does not, or not all: the folder is looked through again and again
        Missing,    // it was removed, renamed or unmounted
        Unreadable, // by its permissions
        TooMuch     // for one folder to be watched
    };
    Kind kind{};
    int files{};          // that may be digests; as of the last look that succeeded
    QString unreadable{}; // a folder in it that can't be read; empty: none

    bool isGood() const { return kind == Kind::Watched || kind == Kind::Polled; }
    friend bool operator==(const WatchState &, const WatchState &) = default;
};

// One sentence: what is wrong with it and what to do. Empty: nothing is.
QString troubleOf(const QString &folder, const WatchState &state);

} // namespace Paperlark
