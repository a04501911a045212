#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Wording)
};

QString written(const QDate &day, const QString &format)
{
    return day.isValid() ? QLocale().toString(day, format) : Text::tr("No date");
}

// With one bound, or two that are the same; none: no words.
QString votesOfOneBound(std::optional<int> least, std::optional<int> most)
{
    if (!least && !most)
        return {};
    if (!most)
        return Text::tr("%Ln vote(s) or more", nullptr, *least);
    if (!least)
        return Text::tr("up to %Ln vote(s)", nullptr, *most);
    return Text::tr("%Ln vote(s)", nullptr, *most);
}

bool isWholeMonth(const QDate &first, const QDate &last)
{
    return first.day() == 1 && last == first.addDays(first.daysInMonth() - 1);
}

// What both days have in common is said once, at the end.
QString fromTo(const QDate &first, const QDate &last, const QString &end)
{
    const bool sameMonth = first.month() == last.month();
    const QString format = sameMonth ? Text::tr("d", "a Qt date format: the start of a range within one month")
                                     : Text::tr("d MMM", "a Qt date format: the start of a range within one year");
    return Text::tr("%1 – %2", "from day to day").arg(written(first, format), end);
}

} // namespace

namespace Wording {

QString papers(int count)
{
    return Text::tr("%Ln paper(s)", nullptr, count);
}

QString papersOf(int shown, int all)
{
    return Text::tr("%L1 of %L2 papers").arg(shown).arg(all);
}

QString votes(std::optional<int> least, std::optional<int> most)
{
    const bool span = least && most && *least != *most;
    return span ? Text::tr("%L1 – %L2 votes").arg(*least).arg(*most) : votesOfOneBound(least, most);
}

QString votesSpoken(std::optional<int> least, std::optional<int> most)
{
    const bool span = least && most && *least != *most;
    return span ? Text::tr("%L1 to %L2 votes").arg(*least).arg(*most) : votesOfOneBound(least, most);
}

// Where a language has no letter to underline, one stands behind the words in brackets.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(u" ?\\(&[^&]\\)"_s);
    text.remove(inBrackets).replace("&&"_L1, "\1"_L1).remove(u'&').replace(u'\1', u'&');
    return text;
}

QString languageMark(const QString &code)
{
    return code.section('-'_L1, 0, 0).toUpper();
}

QString day(const QDate &day)
{
    return written(day, Text::tr("ddd d MMM yyyy", "a Qt date format"));
}

QString dayOfYear(const QDate &day)
{
    return written(day, Text::tr("ddd d MMM", "a Qt date format"));
}

QString longDay(const QDate &day)
{
    return written(day, Text::tr("dddd d MMMM", "a Qt date format: day heading, the year follows"));
}

QString fullDay(const QDate &day)
{
    return written(day, Text::tr("dddd d MMMM yyyy", "a Qt date format"));
}

QString date(const QDate &day)
{
    return written(day, Text::tr("d MMM yyyy", "a Qt date format"));
}

QString month(const QDate &day)
{
    return written(day, Text::tr("MMMM yyyy", "a Qt date format"));
}

QString months(const QDate &first, const QDate &last)
{
    const QString withYear = Text::tr("MMM yyyy", "a Qt date format");
    const QString format = first.year() == last.year() ? Text::tr("MMM", "a Qt date format") : withYear;
    return Text::tr("%1 – %2", "from day to day").arg(written(first, format), written(last, withYear));
}

QString weekdays(unsigned weekdays)
{
    QStringList names;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if ((weekdays >> (day - 1) & 1U) != 0)
            names.append(QLocale().standaloneDayName(day, QLocale::ShortFormat));
    }
    return names.join(Text::tr(", ", "between the names of weekdays"));
}

QString days(const QDate &first, const QDate &last)
{
    if (!first.isValid())
        return Text::tr("until %1").arg(date(last));
    if (!last.isValid())
        return Text::tr("since %1").arg(date(first));
    if (first == last)
        return day(first);
    if (isWholeMonth(first, last))
        return month(first);
    if (first.year() != last.year())
        return Text::tr("%1 – %2", "from day to day").arg(date(first), date(last));
    return fromTo(first, last, date(last));
}

QString daysOfYear(const QDate &first, const QDate &last)
{
    if (first == last)
        return dayOfYear(first);
    if (isWholeMonth(first, last))
        return written(first, Text::tr("MMM yyyy", "a Qt date format"));
    if (first.year() != last.year())
        return days(first, last);
    return fromTo(first, last, written(last, Text::tr("d MMM", "a Qt date format: the end of a range within one year")));
}

} // namespace Wording

} // namespace Paperlark
