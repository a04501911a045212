#pragma once

#include "core/library/answers/inquiry.h"

#include <QDateTime>
#include <QList>
#include <QObject>

namespace Paperlark {

class Library;

// What came since the reader's last visit. Nothing asks the library before look().
class Arrivals final : public QObject
{
    Q_OBJECT
public:
    explicit Arrivals(const Library &library, QObject *parent = nullptr);

    void setLastVisit(const QDateTime &end);                  // invalid: there was none, and nothing is new
    void look();                                              // again, where something came since
    const QList<PaperId> &papers() const { return m_papers; } // ascending
    QString moment() const;                                   // of the last visit: "Fri 08:14"

signals:
    void changed();

private:
    const Library &m_library;
    QDateTime m_lastVisit{};
    QList<PaperId> m_papers{};
    bool m_isStale{};
};

} // namespace Paperlark
