#include "core/digest/dates.h"

#include <QLocale>
#include <QRegularExpression>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

// Nothing that lists papers of arXiv is older; a number outside this is no year.
bool isPlausible(QDate date)
{
    return date.isValid() && date.year() >= 1991 && date.year() <= 2099;
}

QDate numericDate(const QRegularExpressionMatch &match)
{
    return QDate(match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
}

QDate firstDate(QStringView text, const QRegularExpression &pattern)
{
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QDate date = numericDate(matches.next());
        if (isPlausible(date))
            return date;
    }
    return {};
}

QDate lastDate(QStringView text, const QRegularExpression &pattern, qsizetype &end)
{
    QDate last;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (isPlausible(numericDate(match))) {
            last = numericDate(match);
            end = match.capturedEnd();
        }
    }
    return last;
}

int monthNumber(QStringView name)
{
    for (int month = 1; month <= 12; ++month) {
        if (QLocale::c().monthName(month).startsWith(name.left(3), Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

QDate spelledDate(QStringView text)
{
    static const QString month = u"(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?"_s;
    static const QString day = u"(\\d{1,2})(?:st|nd|rd|th)?"_s;
    static const QRegularExpression monthFirst(u"\\b"_s + month + u"\\s+"_s + day + u",?\\s+(\\d{4})\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dayFirst(u"\\b"_s + day + u"\\s+"_s + month + u",?\\s+(\\d{4})\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QDate date;
    if (const auto match = monthFirst.match(text); match.hasMatch())
        date = QDate(match.capturedView(3).toInt(), monthNumber(match.capturedView(1)), match.capturedView(2).toInt());
    else if (const auto other = dayFirst.match(text); other.hasMatch())
        date = QDate(other.capturedView(3).toInt(), monthNumber(other.capturedView(2)), other.capturedView(1).toInt());
    return isPlausible(date) ? date : QDate();
}

// With separators, or with the words that Chinese, Japanese and Korean write behind the numbers.
const QRegularExpression &separatedDate()
{
    static const QRegularExpression pattern(u"(?<!\\d)(\\d{4})\\s?[-_./年년]\\s?(\\d{1,2})\\s?[-_./月월]\\s?(\\d{1,2})(?!\\d)"_s);
    return pattern;
}

// Eight digits alone: inside a longer word they are a hash, not a day.
const QRegularExpression &compactDate()
{
    static const QRegularExpression pattern(u"(?<![0-9A-Za-z])(\\d{4})(\\d{2})(\\d{2})(?![0-9A-Za-z])"_s);
    return pattern;
}

} // namespace

QDate dateInHeading(QStringView heading)
{
    if (const QDate date = firstDate(heading, separatedDate()); date.isValid())
        return date;
    if (const QDate date = firstDate(heading, compactDate()); date.isValid())
        return date;
    return spelledDate(heading);
}

QDate dateInPath(QStringView path)
{
    qsizetype separatedEnd = -1;
    qsizetype compactEnd = -1;
    const QDate separated = lastDate(path, separatedDate(), separatedEnd);
    const QDate compact = lastDate(path, compactDate(), compactEnd);
    return compactEnd > separatedEnd ? compact : separated;
}

} // namespace Paperlark
