#include "core/library/filter/daywords.h"

#include "core/library/daylanguages.h"
#include "core/library/filter/filterdates.h"
#include "core/library/searchletters.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Kind = DayToken::Kind;
using Tokens = QList<DayToken>;

constexpr int leastYear = 1000;
constexpr int yearsBack = 100;
constexpr qsizetype longestText = 60;
constexpr qsizetype longestNumber = 4;

bool isLetterOfWord(const QString &text, qsizetype at)
{
    return at < text.size() && letterKind(text[at].unicode()) == LetterKind::Word && !text[at].isDigit();
}

// Words of scripts with spaces end where no letter follows.
bool endsThere(const QString &text, qsizetype end)
{
    return !isLetterOfWord(text, end - 1) || !isLetterOfWord(text, end);
}

// The longest word that stands there; 0: none.
qsizetype wordAt(const QString &text, qsizetype at, Tokens &tokens)
{
    const DayVocabulary &vocabulary = dayVocabulary();
    for (qsizetype length = std::min(vocabulary.longest, text.size() - at); length > 0; --length) {
        const auto word = vocabulary.words.constFind(text.mid(at, length));
        if (word != vocabulary.words.constEnd() && endsThere(text, at + length)) {
            tokens += *word;
            return length;
        }
    }
    return 0;
}

qsizetype numberAt(const QString &text, qsizetype at, Tokens &tokens)
{
    qsizetype end = at;
    while (end < text.size() && text[end].isDigit()) {
        ++end;
    }
    if (end - at > longestNumber) {
        return 0;
    }
    tokens += DayToken{Kind::Number, text.mid(at, end - at).toInt()};
    return end - at;
}

// Empty when something stands there that says nothing of days.
Tokens tokensOf(const QString &text)
{
    Tokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (letterKind(text[at].unicode()) == LetterKind::Gap) {
            ++at;
            continue;
        }
        const qsizetype length = text[at].isDigit() ? numberAt(text, at, tokens) : wordAt(text, at, tokens);
        if (length == 0) {
            return {};
        }
        at += length;
    }
    tokens.removeAll(DayToken{Kind::Nothing});
    return tokens;
}

DaySpan weekOf(const QDate &day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return {monday, monday.addDays(6)};
}

DaySpan monthOf(const QDate &day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

DaySpan yearOf(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

QDate shifted(const QDate &day, Kind unit, int count)
{
    switch (unit) {
    case Kind::Days: return day.addDays(count);
    case Kind::Weeks: return day.addDays(7 * count);
    case Kind::Months: return day.addMonths(count);
    default: return day.addYears(count);
    }
}

bool holdsPapers(const DaySpan &span, const QList<DayCount> &days)
{
    const auto first = std::lower_bound(days.begin(), days.end(), span.first,
                                        [](const DayCount &known, const QDate &wanted) { return known.day < wanted; });
    return first != days.end() && first->day <= span.last;
}

// What the words said, one by one; the order tells little, and differs from language to language.
struct Reading {
    bool isThis{};
    bool isLast{};
    bool isAgo{};
    std::optional<Kind> unit{};
    std::optional<int> year{};
    std::optional<int> month{};
    std::optional<int> day{};
    std::optional<int> weekday{};
    std::optional<Kind> named{}; // today, yesterday …
    QList<int> numbers{};        // that no word explains
    bool isContradictory{};

    template<typename T>
    void set(std::optional<T> &part, T value)
    {
        isContradictory = isContradictory || part;
        part = value;
    }
};

// 12月, 23日, 2024年: a mark behind a number. "3日前" has one too, and is told apart by what is ago or last.
bool takeMarked(Reading &reading, int number, const DayToken &mark, bool counts)
{
    if (mark.kind == Kind::Years && number >= leastYear) {
        reading.set(reading.year, number);
    } else if (mark.kind == Kind::Months && mark.value == 1) {
        reading.set(reading.month, number);
    } else if (mark.kind == Kind::Days && (!counts || reading.month)) {
        reading.set(reading.day, number);
    } else {
        return false;
    }
    return true;
}

Reading readingOf(const Tokens &tokens)
{
    Reading reading;
    const auto has = [&tokens](Kind kind) { return tokens.contains(DayToken{kind}); };
    const bool counts = has(Kind::Ago) || has(Kind::Last);
    for (qsizetype at = 0; at < tokens.size(); ++at) {
        const auto &[kind, value] = tokens[at];
        switch (kind) {
        case Kind::Number:
            if (at + 1 < tokens.size() && takeMarked(reading, value, tokens[at + 1], counts)) {
                ++at;
            } else if (value >= leastYear) {
                reading.set(reading.year, value);
            } else {
                reading.numbers += value;
            }
            break;
        case Kind::Month: reading.set(reading.month, value); break;
        case Kind::Weekday: reading.set(reading.weekday, value); break;
        case Kind::This: reading.isThis = true; break;
        case Kind::Last: reading.isLast = true; break;
        case Kind::Ago: reading.isAgo = true; break;
        case Kind::Days:
        case Kind::Weeks:
        case Kind::Months:
        case Kind::Years: reading.set(reading.unit, kind); break;
        default: reading.set(reading.named, kind); break;
        }
    }
    return reading;
}

// "23 dec", "12/23", "2024 12 23": numbers whose sense follows from what is there already, or from their size.
void placeNumbers(Reading &reading)
{
    QList<int> &numbers = reading.numbers;
    if (reading.month && numbers.size() == 1) {
        reading.set(reading.day, numbers.takeFirst());
    } else if (!reading.month && reading.year && numbers.size() == 1) {
        reading.month = numbers.takeFirst();
    } else if (!reading.month && numbers.size() == 2) {
        constexpr int months = 12;
        const bool dayFirst = numbers[0] > months && numbers[1] <= months;
        const bool monthFirst = numbers[0] <= months && numbers[1] > months;
        const bool same = numbers[0] == numbers[1];
        if (dayFirst || monthFirst || same) {
            reading.set(reading.month, numbers[dayFirst ? 1 : 0]);
            reading.set(reading.day, numbers[dayFirst ? 0 : 1]);
            numbers.clear();
        }
    }
}

using SpanOfYear = std::function<std::optional<DaySpan>(int year)>;

std::optional<DaySpan> newest(const QDate &today, const QList<DayCount> &days, const SpanOfYear &spanIn)
{
    std::optional<DaySpan> first;
    for (int year = today.year(); year > today.year() - yearsBack; --year) {
        const auto span = spanIn(year);
        if (!span || span->first > today) {
            continue;
        }
        if (holdsPapers(*span, days)) {
            return span;
        }
        first = first ? first : span;
    }
    return first;
}

std::optional<DaySpan> dateOf(const Reading &reading, const QDate &today, const QList<DayCount> &days)
{
    const auto in = [&reading](int year) -> std::optional<DaySpan> {
        const QDate day(year, *reading.month, reading.day.value_or(1));
        if (!day.isValid()) {
            return std::nullopt;
        }
        return reading.day ? DaySpan{day, day} : monthOf(day);
    };
    return reading.year ? in(*reading.year) : newest(today, days, in);
}

std::optional<DaySpan> weekdayOf(const Reading &reading, const QDate &today, const QList<DayCount> &days)
{
    const int weekday = *reading.weekday;
    if (reading.unit == Kind::Weeks || reading.isThis) {
        const DaySpan week = weekOf(reading.isLast ? today.addDays(-7) : today);
        const QDate day = week.first.addDays(weekday - 1);
        return DaySpan{day, day};
    }
    const QDate upTo = reading.isLast ? today.addDays(-1) : today;
    const QDate newestOne = upTo.addDays(-((upTo.dayOfWeek() - weekday + 7) % 7));
    const auto known = std::find_if(days.rbegin(), days.rend(), [&](const DayCount &count) {
        return count.day <= newestOne && count.day.dayOfWeek() == weekday;
    });
    const QDate day = reading.isLast || known == days.rend() ? newestOne : known->day;
    return DaySpan{day, day};
}

std::optional<DaySpan> unitOf(const Reading &reading, const QDate &today)
{
    const Kind unit = *reading.unit;
    if (!reading.numbers.isEmpty()) {
        const int count = reading.numbers.first();
        const QDate there = shifted(today, unit, -count);
        if (count == 0 || reading.numbers.size() > 1) {
            return std::nullopt;
        }
        return reading.isAgo ? DaySpan{there, there} : DaySpan{there.addDays(1), today};
    }
    const QDate there = shifted(today, unit, reading.isLast ? -1 : 0);
    if (unit == Kind::Days || reading.isThis == reading.isLast) {
        return std::nullopt;
    }
    return unit == Kind::Weeks ? weekOf(there) : unit == Kind::Months ? monthOf(there) : yearOf(there.year());
}

// "last december", 去年12月: a month, and of which year it is.
void placeYear(Reading &reading, const QDate &today)
{
    if (!reading.month || reading.isAgo || reading.isThis == reading.isLast) {
        return;
    }
    if (reading.unit == Kind::Years) {
        reading.set(reading.year, today.year() - (reading.isLast ? 1 : 0));
        reading.unit.reset();
        reading.isThis = reading.isLast = false;
    } else if (!reading.unit && reading.isLast) {
        reading.isLast = false; // the newest one is meant anyhow
    }
}

std::optional<DaySpan> spanOf(Reading reading, const QDate &today, const QList<DayCount> &days)
{
    placeYear(reading, today);
    const bool relative = reading.isThis || reading.isLast || reading.isAgo || reading.unit;
    if (!relative) {
        placeNumbers(reading);
    }
    if (reading.isContradictory || (reading.isAgo && (!reading.unit || reading.numbers.isEmpty()))) {
        return std::nullopt;
    }
    const bool dated = reading.year || reading.month || reading.day || !reading.numbers.isEmpty();
    if (reading.named) {
        const int back = *reading.named == Kind::Today ? 0 : *reading.named == Kind::Yesterday ? 1 : 2;
        const QDate day = today.addDays(-back);
        return relative || dated || reading.weekday ? std::nullopt : std::optional(DaySpan{day, day});
    }
    if (reading.month && reading.numbers.isEmpty() && !relative) {
        return dateOf(reading, today, days); // a weekday beside it adds nothing
    }
    if (reading.weekday) {
        return dated ? std::nullopt : weekdayOf(reading, today, days);
    }
    if (reading.unit) {
        return reading.year || reading.month || reading.day ? std::nullopt : unitOf(reading, today);
    }
    const bool yearAlone = reading.year && !reading.day && reading.numbers.isEmpty() && !relative;
    return yearAlone ? std::optional(yearOf(*reading.year)) : std::nullopt;
}

} // namespace

std::optional<DaySpan> daySpanOf(const QString &text, const QDate &today, const QList<DayCount> &days)
{
    if (text.size() > longestText) {
        return std::nullopt;
    }
    const QString folded = foldedDayText(text);
    const auto typed = dateTermOf(folded, today);
    if (typed && typed->weekdays == 0) {
        const bool closed = typed->first.isValid() && typed->last.isValid();
        return closed ? std::optional(DaySpan{typed->first, typed->last}) : std::nullopt;
    }
    const Tokens tokens = tokensOf(folded);
    return tokens.isEmpty() ? std::nullopt : spanOf(readingOf(tokens), today, days);
}

} // namespace Paperlark
