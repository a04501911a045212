#include "ui/daytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Paperlark {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::DayText)
};

bool isWholeMonth(const QDate &first, const QDate &last)
{
    return first.day() == 1 && last == first.addDays(first.daysInMonth() - 1);
}

} // namespace

QString dayText(const QDate &day)
{
    //: All of these are notations of QLocale::toString()
    return QLocale().toString(day, Words::tr("ddd d MMM"));
}

QString daysText(const QDate &first, const QDate &last)
{
    const QLocale locale;
    if (first == last) {
        return dayText(first);
    }
    if (isWholeMonth(first, last)) {
        return locale.toString(first, Words::tr("MMM yyyy"));
    }
    const bool sameMonth = first.month() == last.month() && first.year() == last.year();
    //: From day to day: "17 – 23 Dec"
    return Words::tr("%1 – %2").arg(locale.toString(first, sameMonth ? Words::tr("d") : Words::tr("d MMM")),
                                    locale.toString(last, Words::tr("d MMM")));
}

QString fullDayText(const QDate &day)
{
    return QLocale().toString(day, Words::tr("d MMM yyyy"));
}

QString monthText(const QDate &day)
{
    return QLocale().toString(day, Words::tr("MMMM yyyy"));
}

} // namespace Paperlark
