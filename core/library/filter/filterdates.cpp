#include "core/library/filter/filterdates.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Span {
    QDate first{};
    QDate last{};
};

std::optional<Span> spanOfYear(int year)
{
    const QDate first(year, 1, 1);
    return first.isValid() && year > 0 ? std::optional(Span{first, QDate(year, 12, 31)}) : std::nullopt;
}

std::optional<Span> spanOfMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? std::optional(Span{first, first.addMonths(1).addDays(-1)}) : std::nullopt;
}

std::optional<Span> spanOfDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(Span{date, date}) : std::nullopt;
}

QList<int> numbersOf(const QString &text)
{
    static const QRegularExpression form(u"^[0-9]{1,4}(-[0-9]{1,2}){0,2}$"_s);
    QList<int> numbers;
    if (form.match(text).hasMatch()) {
        for (const QString &part : text.split(u'-')) {
            numbers += part.toInt();
        }
    }
    return numbers;
}

std::optional<Span> spanOf(const QList<int> &numbers)
{
    switch (numbers.size()) {
    case 1: return spanOfYear(numbers[0]);
    case 2: return spanOfMonth(numbers[0], numbers[1]);
    case 3: return spanOfDay(numbers[0], numbers[1], numbers[2]);
    default: return std::nullopt;
    }
}

bool isYear(int number)
{
    return number >= 1000;
}

// "2024-12-20..23" ends on the 23rd of the month in which it began.
QList<int> completed(const QList<int> &end, const QList<int> &begin)
{
    return end.isEmpty() || isYear(end[0]) ? end : begin.mid(0, begin.size() - end.size()) + end;
}

std::optional<DateTerm> rangeOf(const QString &text)
{
    const qsizetype dots = text.indexOf(".."_L1);
    if (dots < 0) {
        const QList<int> numbers = numbersOf(text);
        const auto span = numbers.isEmpty() || !isYear(numbers[0]) ? std::nullopt : spanOf(numbers);
        return span ? std::optional(DateTerm{.first = span->first, .last = span->last}) : std::nullopt;
    }
    const QString begin = text.left(dots);
    const QString end = text.mid(dots + 2);
    const QList<int> from = numbersOf(begin);
    const auto first = spanOf(from);
    const auto last = spanOf(completed(numbersOf(end), from));
    const bool fits = (begin.isEmpty() || (first && isYear(from[0]))) && (end.isEmpty() || last);
    if (!fits || (begin.isEmpty() && end.isEmpty())) {
        return std::nullopt;
    }
    DateTerm term{.first = first ? first->first : QDate(), .last = last ? last->last : QDate()};
    if (term.first.isValid() && term.last.isValid() && term.last < term.first) {
        term = {.first = last->first, .last = first->last}; // written backwards
    }
    return term;
}

std::optional<DateTerm> lastOf(const QString &text, const QDate &today)
{
    static const QRegularExpression form(u"^last([0-9]{1,4})([dwmy])$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch() || match.captured(1).toInt() == 0) {
        return std::nullopt;
    }
    const int count = match.captured(1).toInt();
    const QChar unit = match.captured(2).at(0);
    const QDate first = unit == u'd' ? today.addDays(-count + 1)
        : unit == u'w'               ? today.addDays(-7 * count + 1)
        : unit == u'm'               ? today.addMonths(-count).addDays(1)
                                     : today.addYears(-count).addDays(1);
    return DateTerm{.first = first, .last = today, .moves = true};
}

} // namespace

QStringList weekdayWords()
{
    return {u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s};
}

std::optional<DateTerm> dateTermOf(const QString &text, const QDate &today)
{
    const QString word = text.toLower();
    const qsizetype weekday = weekdayWords().indexOf(word);
    if (weekday >= 0) {
        return DateTerm{.weekdays = 1U << weekday};
    }
    if (word == "none"_L1) {
        return DateTerm{};
    }
    if (word == "today"_L1) {
        return DateTerm{.first = today, .last = today, .moves = true};
    }
    if (word == "yesterday"_L1) {
        return DateTerm{.first = today.addDays(-1), .last = today.addDays(-1), .moves = true};
    }
    const auto last = lastOf(word, today);
    return last ? last : rangeOf(word);
}

QString dateRangeText(const QDate &first, const QDate &last)
{
    const auto iso = [](const QDate &day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); };
    if (first == last) {
        return iso(first);
    }
    const bool wholeMonth = first.isValid() && first.day() == 1 && last == first.addMonths(1).addDays(-1);
    const bool wholeYear = first.isValid() && first.dayOfYear() == 1 && last == QDate(first.year(), 12, 31);
    return wholeMonth ? first.toString(u"yyyy-MM"_s) : wholeYear ? first.toString(u"yyyy"_s) : iso(first) + u".."_s + iso(last);
}

} // namespace Paperlark
