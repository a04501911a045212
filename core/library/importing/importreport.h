#pragma once

#include "core/digest/digest.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Paperlark {

struct RefusedFile {
    QString file{};
    QString reason{}; // one sentence
    friend bool operator==(const RefusedFile &, const RefusedFile &) = default;
};

struct FileNotice {
    QString file{};
    Notice notice{};
    friend bool operator==(const FileNotice &, const FileNotice &) = default;
};

// What an import did. Of the distinct papers met, each is counted once: added, else merged, else updated, else unchanged.
struct ImportReport {
    qint64 importId{}; // 0: nothing was written
    bool cancelled{};
    QString failure{}; // the library could not be written: what happened, what was kept, what to do
    QStringList read{};
    QList<RefusedFile> refused{};
    QStringList passedOver{}; // met in a folder, no digests
    QList<FileNotice> notices{};
    int papersInLibrary{}; // afterwards
    int added{};
    int merged{};  // gained a voice
    int updated{}; // a voice changed
    int unchanged{};
    QList<QDate> days{}; // met, empty ones too; ascending
    double seconds{};

    friend bool operator==(const ImportReport &, const ImportReport &) = default;
};

} // namespace Paperlark
