#include "core/library/filter/filterfields.h"

#include "core/digest/arxivid.h"
#include "core/library/filter/filterdates.h"
#include "core/library/searchtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Hint {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Completion)
};

using Kind = FilterExpression::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::PaperFilter)
};

FilterReading everythingBut(const QString &mistake)
{
    return {.mistake = mistake};
}

// A term of punctuation only holds nothing to look for and restricts nothing.
FilterReading words(Kind kind, const FilterToken &token)
{
    if (searchText(token.value).isEmpty()) {
        return {};
    }
    return {.expression = {.kind = kind, .value = token.value, .whole = token.quoted}};
}

FilterReading name(Kind kind, const QString &value)
{
    return {.expression = {.kind = kind, .value = value}};
}

FilterReading dates(const QString &value, const QDate &today)
{
    const auto term = dateTermOf(value, today);
    if (!term) {
        return everythingBut(Text::tr("“%1” is no day. Write 2024-12-20, 2024-12, 2024-12-20..23, last7d, today or monday.",
                                      "date, last7d, today, monday are typed as they are")
                                 .arg(value));
    }
    if (term->weekdays != 0) {
        return {.expression = {.kind = Kind::Weekdays, .weekdays = term->weekdays}};
    }
    return {.expression = {.kind = Kind::Days, .first = term->first, .last = term->last}};
}

struct VotesRange {
    std::optional<int> from{};
    std::optional<int> to{};
};

std::optional<VotesRange> comparedVotes(const QString &sign, int number)
{
    if (sign == ">"_L1) {
        return VotesRange{.from = number + 1};
    }
    if (sign == "<"_L1) {
        return number > 0 ? std::optional(VotesRange{.from = 0, .to = number - 1}) : std::nullopt;
    }
    return sign == ">="_L1 ? VotesRange{.from = number}
        : sign == "<="_L1  ? VotesRange{.from = 0, .to = number}
                           : VotesRange{.from = number, .to = number};
}

std::optional<VotesRange> votesOf(const QString &value)
{
    static const QRegularExpression compared(u"^(>=|<=|>|<|=|)([0-9]{1,8})$"_s);
    static const QRegularExpression range(u"^([0-9]{0,8})\\.\\.([0-9]{0,8})$"_s);
    if (value == "none"_L1) {
        return VotesRange{};
    }
    if (const auto match = compared.match(value); match.hasMatch()) {
        return comparedVotes(match.captured(1), match.captured(2).toInt());
    }
    const auto match = range.match(value);
    if (!match.hasMatch() || value == ".."_L1) {
        return std::nullopt;
    }
    VotesRange votes{.from = match.captured(1).toInt()};
    if (!match.captured(2).isEmpty()) {
        votes.to = match.captured(2).toInt();
    }
    return votes;
}

FilterReading votes(const QString &value)
{
    const auto range = votesOf(value);
    if (!range) {
        return everythingBut(Text::tr("“%1” is no number of votes. Write 50, >=50, <10 or 10..50.").arg(value));
    }
    return {.expression = {.kind = Kind::Votes, .from = range->from, .to = range->to}};
}

FilterReading has(const QString &value)
{
    const QString thing = value.toLower();
    const QString singular = thing.endsWith(u's') ? thing.chopped(1) : thing; // "has:models"
    for (const QString &known : filterValues(u"has"_s)) {
        if (thing == known || singular == known) {
            return name(Kind::Has, known);
        }
    }
    return everythingBut(Text::tr("A paper can have code, model, thumbnail, video or note, not “%1”.").arg(value));
}

FilterReading is(const QString &value)
{
    static const QHash<QString, Kind> kinds{{u"read"_s, Kind::Read},
                                            {u"starred"_s, Kind::Starred},
                                            {u"later"_s, Kind::ReadingList},
                                            {u"liked"_s, Kind::Liked},
                                            {u"disliked"_s, Kind::Disliked}};
    const QString mark = value.toLower();
    if (mark == "unread"_L1) {
        return {.expression = notAny({.kind = Kind::Read})};
    }
    if (const auto kind = kinds.constFind(mark); kind != kinds.cend()) {
        return name(*kind, {});
    }
    return everythingBut(Text::tr("A paper is unread, read, starred, later, liked or disliked, not “%1”.").arg(value));
}

// An address, "arXiv:2412.13649v2" or the beginning of an id.
FilterReading id(const QString &value)
{
    static const QRegularExpression decoration(u"^arxiv:|v[0-9]+$"_s, QRegularExpression::CaseInsensitiveOption);
    const QString bare = QString(value).remove(decoration);
    for (const QString &url : {value, arxivAbstractUrl(bare)}) { // a whole id too, as papers are known by it: math/0309136
        if (const QString id = arxivIdOfUrl(url); !id.isEmpty())
            return name(Kind::Id, id);
    }
    return name(Kind::Id, bare);
}

constexpr std::array<std::pair<PaperOrder, QLatin1StringView>, 4> orders{{{PaperOrder::Digest, "digest"_L1},
                                                                          {PaperOrder::OldestFirst, "oldest"_L1},
                                                                          {PaperOrder::Votes, "votes"_L1},
                                                                          {PaperOrder::BestMatch, "match"_L1}}};

FilterReading sort(const QString &value)
{
    for (const auto &[order, word] : orders) {
        if (value.compare(word, Qt::CaseInsensitive) == 0) {
            return {.order = order};
        }
    }
    return everythingBut(Text::tr("Papers are sorted by digest, oldest, votes or match, not by “%1”.").arg(value));
}

FilterReading unknown(const FilterToken &token)
{
    FilterToken literal = token;
    literal.value = token.field + u':' + token.value;
    FilterReading reading = words(Kind::Words, literal);
    reading.mistake = Text::tr("There is no field “%1”: it is searched as words. The fields are %2.")
                          .arg(token.field, filterFields().join(u", "_s));
    return reading;
}

FilterReading readField(const FilterToken &token, const QDate &today)
{
    const QString &field = token.field;
    const QString value = token.value.trimmed();
    if (field == "tag"_L1) {
        return name(Kind::Tag, value);
    }
    if (field == "author"_L1) {
        return words(Kind::Author, token);
    }
    if (field == "source"_L1) {
        return name(Kind::Source, value);
    }
    if (field == "lang"_L1) {
        return name(Kind::Language, value.toLower());
    }
    if (field == "title"_L1) {
        return words(Kind::Title, token);
    }
    if (field == "note"_L1) {
        return words(Kind::Note, token);
    }
    if (field == "id"_L1) {
        return id(value);
    }
    return field == "date"_L1 ? dates(value, today)
        : field == "votes"_L1 ? votes(value)
        : field == "has"_L1   ? has(value)
        : field == "is"_L1    ? is(value)
                              : sort(value);
}

} // namespace

bool isFilterField(const QString &name)
{
    return filterFields().contains(name);
}

QStringList filterFields()
{
    return {u"tag"_s, u"author"_s, u"source"_s, u"lang"_s, u"date"_s, u"votes"_s,
            u"has"_s, u"is"_s,     u"title"_s,  u"note"_s, u"id"_s,   u"sort"_s};
}

QString helpOfFilterField(const QString &field)
{
    const QHash<QString, QString> hints{
        {u"tag"_s, Hint::tr("what it is about")},        {u"author"_s, Hint::tr("who wrote it")},
        {u"source"_s, Hint::tr("which digest told it")}, {u"lang"_s, Hint::tr("the language of a summary")},
        {u"date"_s, Hint::tr("a day, a month, last7d")}, {u"votes"_s, Hint::tr("a number, >=50")},
        {u"has"_s, Hint::tr("code, a model, a note")},   {u"is"_s, Hint::tr("unread, starred, liked")},
        {u"title"_s, Hint::tr("words of the title")},    {u"note"_s, Hint::tr("words of your note")},
        {u"id"_s, Hint::tr("a number of arXiv")},        {u"sort"_s, Hint::tr("the order of the list")}};
    return hints.value(field);
}

QStringList filterValues(const QString &field)
{
    if (field == "has"_L1) {
        return {u"code"_s, u"model"_s, u"thumbnail"_s, u"video"_s, u"note"_s};
    }
    if (field == "is"_L1) {
        return {u"unread"_s, u"read"_s, u"starred"_s, u"later"_s, u"liked"_s, u"disliked"_s};
    }
    if (field == "date"_L1) {
        return QStringList{u"today"_s, u"yesterday"_s, u"last7d"_s, u"last30d"_s, u"none"_s} + weekdayWords();
    }
    if (field == "votes"_L1) {
        return {u">=100"_s, u">=50"_s, u">=10"_s, u"none"_s};
    }
    QStringList words;
    if (field == "sort"_L1) {
        for (const auto &[order, word] : orders) {
            words += word;
        }
    }
    return words;
}

QString wordOfOrder(PaperOrder order)
{
    for (const auto &[known, word] : orders) {
        if (known == order) {
            return word;
        }
    }
    Q_UNREACHABLE();
}

QString votesText(std::optional<int> from, std::optional<int> to)
{
    if (!from && !to) {
        return u"none"_s;
    }
    if (!to) {
        return u">="_s + QString::number(*from);
    }
    const QString last = QString::number(*to);
    if (from == to) {
        return last;
    }
    const QString first = from.value_or(0) == 0 ? u"<="_s : QString::number(*from) + u".."_s;
    return first + last;
}

FilterReading readTerm(const FilterToken &token, const QDate &today)
{
    if (token.field.isEmpty()) {
        return words(Kind::Words, token);
    }
    if (!isFilterField(token.field)) {
        return unknown(token);
    }
    if (token.value.trimmed().isEmpty()) {
        return everythingBut(Text::tr("“%1:” waits for what to look for.").arg(token.field));
    }
    return readField(token, today);
}

} // namespace Paperlark
