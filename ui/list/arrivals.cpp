#include "ui/list/arrivals.h"

#include "core/library/library.h"

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int mostPapers = 3000; // who gets more has filled a library, and left no place in it
constexpr int daysOfAWeek = 7;

} // namespace

Arrivals::Arrivals(const Library &library, QObject *parent) : QObject(parent), m_library(library)
{
    connect(&library, &Library::papersChanged, this, [this] { m_isStale = true; });
}

void Arrivals::setLastVisit(const QDateTime &end)
{
    m_lastVisit = end;
    m_isStale = true;
}

void Arrivals::look()
{
    if (!std::exchange(m_isStale, false))
        return;
    QList<PaperId> papers = m_lastVisit.isValid() ? m_library.newSince(m_lastVisit, mostPapers) : QList<PaperId>();
    std::sort(papers.begin(), papers.end());
    if (papers == m_papers)
        return;
    m_papers = papers;
    emit changed();
}

QString Arrivals::moment() const
{
    const QDateTime at = m_lastVisit.toLocalTime();
    const QString time = QLocale().toString(at.time(), QLocale::ShortFormat);
    const qint64 days = at.date().daysTo(QDate::currentDate());
    if (days == 0)
        return time;
    const QString day = days > 0 && days < daysOfAWeek ? QLocale().toString(at.date(), u"ddd"_s)
                                                       : QLocale().toString(at.date(), QLocale::ShortFormat);
    return tr("%1 %2", "a day and a time of it").arg(day, time);
}

} // namespace Paperlark
