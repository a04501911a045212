#include "core/reading/daytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::DayText)
};

} // namespace

QString DayText::dayOfMonth(const QDate &day)
{
    return QLocale().toString(day, Tr::tr("d MMM", "a Qt date format"));
}

QString DayText::weekday(const QDate &day)
{
    return day.isValid() ? QLocale().toString(day, Tr::tr("ddd d MMM yyyy", "a Qt date format")) : Tr::tr("no date");
}

QString DayText::month(const QDate &day)
{
    return QLocale().toString(day, Tr::tr("MMM yyyy", "a Qt date format"));
}

} // namespace Paperlark
