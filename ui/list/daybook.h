#pragma once

#include "core/library/answers/inquiry.h"
#include "ui/list/dayheading.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Paperlark {

class Library;

// What headings say of their days: counts of the last answer, and the sources, which are fetched when nothing else is to
// do. Painting asks it and never waits.
class DayBook final : public QObject
{
    Q_OBJECT
public:
    explicit DayBook(const Library &library, QObject *parent = nullptr);

    void setDays(const QList<DayCount> &days);
    void forgetSources(); // an import may have brought more
    DayFacts factsOf(const QDate &day);
    const QList<DayCount> &days() const { return m_days; } // ascending

signals:
    void changed();

private:
    void fetchSources();

    const Library &m_library;
    QList<DayCount> m_days{};
    QHash<QDate, int> m_sources{};
    QList<QDate> m_wanted{};
    QTimer m_soon{};
};

} // namespace Paperlark
