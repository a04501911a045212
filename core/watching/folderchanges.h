#pragma once

#include "core/library/importing/filestamp.h"

#include <QHash>
#include <QStringList>

namespace Paperlark {

// Which files of a folder are to be read, from one look at it to the next: those that have changed and are quiet since.
// Knows no disk and no clock; times are ms of a clock that only goes forward.
class FolderChanges final
{
public:
    static constexpr qint64 quietTime = 500; // a file is read when it has not changed for this long
    static constexpr qint64 mostWait = 2000; // a quiet file waits so long for the others that still change

    // What was read before, maybe by an earlier run of the program.
    void remember(const QHash<QString, FileStamp> &stamps);
    void see(const QHash<QString, FileStamp> &files, qint64 now);
    // The files whose time has come, in order of their names: all that changed together, or those that waited long
    // enough. They count as read from now on.
    QStringList takeReady(qint64 now);
    bool isWaiting() const { return !m_changing.isEmpty(); } // there is something to take, now or soon

private:
    struct Changing {
        FileStamp stamp{};
        qint64 since{};
    };
    bool isKnown(const QString &file, const FileStamp &stamp) const;
    qint64 longestWait(qint64 now) const; // of a quiet file; −1: none is

    QHash<QString, FileStamp> m_remembered{}; // by an earlier run
    QHash<QString, FileStamp> m_read{};
    QHash<QString, Changing> m_changing{};
};

} // namespace Paperlark
