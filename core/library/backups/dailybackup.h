#pragma once

#include "core/result.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Paperlark {

// Makes the backup of the day while a window is open, in a thread of its own: some time after the start, and then as each
// day begins.
class DailyBackup final : public QObject
{
    Q_OBJECT
public:
    explicit DailyBackup(const QString &libraryFile, QObject *parent = nullptr);
    ~DailyBackup() override; // waits for one that is being made

    void startIn(int milliseconds);

signals:
    void finished(const QString &file); // empty: there was no need
    void failed(const Paperlark::Error &error);

private:
    void makeOne();

    const QString m_libraryFile;
    std::unique_ptr<QThread> m_thread{};
};

} // namespace Paperlark
