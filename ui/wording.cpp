#include "ui/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Wording)
};

bool isWholeMonth(QDate first, QDate last)
{
    return first.day() == 1 && last == QDate(first.year(), first.month(), first.daysInMonth());
}

QString range(QDate first, QDate last)
{
    const QLocale locale;
    const QString end = locale.toString(last, Text::tr("d MMM yyyy", "a Qt date format"));
    if (first.year() != last.year())
        return Text::tr("%1 – %2", "from day to day").arg(locale.toString(first, Text::tr("d MMM yyyy", "a Qt date format")), end);
    const bool sameMonth = first.month() == last.month();
    const QString format = sameMonth ? Text::tr("d", "a Qt date format: the start of a range within one month")
                                     : Text::tr("d MMM", "a Qt date format: the start of a range within one year");
    return Text::tr("%1 – %2", "from day to day").arg(locale.toString(first, format), end);
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

QString language(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C || locale.language() == QLocale::AnyLanguage)
        return code;
    if (locale.language() == QLocale::English)
        return u"English"_s; // Qt would say "American English"
    if (locale.language() == QLocale::Chinese && !code.contains('-'_L1))
        return u"中文"_s; // and "简体中文", which the digest did not claim
    return locale.nativeLanguageName();
}

QString languageMark(const QString &code)
{
    return code.section('-'_L1, 0, 0).toUpper();
}

QString day(QDate day)
{
    if (!day.isValid())
        return Text::tr("No date");
    return QLocale().toString(day, Text::tr("ddd d MMM yyyy", "a Qt date format"));
}

QString longDay(QDate day)
{
    if (!day.isValid())
        return Text::tr("No date");
    return QLocale().toString(day, Text::tr("dddd d MMMM", "a Qt date format: day heading, the year follows"));
}

QString days(QDate first, QDate last)
{
    if (!first.isValid())
        return Text::tr("until %1").arg(QLocale().toString(last, Text::tr("d MMM yyyy", "a Qt date format")));
    if (!last.isValid())
        return Text::tr("since %1").arg(QLocale().toString(first, Text::tr("d MMM yyyy", "a Qt date format")));
    if (first == last)
        return day(first);
    if (isWholeMonth(first, last))
        return QLocale().toString(first, Text::tr("MMMM yyyy", "a Qt date format"));
    return range(first, last);
}

} // namespace Wording

} // namespace Paperlark
