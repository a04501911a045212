#pragma once

#include "core/result.h"

#include <QObject>

namespace Paperlark {

class Library;
class TroubleBar;

// Notices while the window is open that the library's disk or folder went away, that something else lies in its place, or
// that it is damaged; the bar tells, and offers what can be done.
class LibraryWatch final : public QObject
{
    Q_OBJECT
public:
    LibraryWatch(Library &library, TroubleBar &bar, QObject *parent = nullptr);

    void heed(const Error &error); // that was shown for another reason, and may be of damage

signals:
    void said(const QString &sentence);
    void reopenWanted();
    void restoreWanted(const Paperlark::Error &damage);

private:
    void look();
    void tellDamage(const Error &damage);

    Library &m_library;
    TroubleBar &m_bar;
    bool m_isAway{};
    bool m_isDamaged{};
};

} // namespace Paperlark
