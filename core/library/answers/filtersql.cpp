#include "core/library/answers/filtersql.h"

#include "core/library/answers/facettokens.h"
#include "core/library/answers/matchexpression.h"
#include "core/library/answers/vocabulary.h"
#include "core/library/database.h"
#include "core/library/filter/filterparts.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Kind = FilterExpression::Kind;

constexpr int dayShift = 20;

// Empty for a name that the library does not know.
QString tokenIn(Database &database, Kind kind, const QString &name)
{
    if (kind == Kind::Language) {
        return tokenOfLanguage(name);
    }
    if (kind == Kind::Has) {
        return tokenOfHasWord(name);
    }
    const auto id = kind == Kind::Tag ? database.value(u"SELECT id FROM tag_names WHERE name = ?"_s, {name})
                                      : database.value(u"SELECT id FROM sources WHERE name = ? COLLATE NOCASE"_s, {name});
    if (!id || id->isNull()) {
        return {};
    }
    return kind == Kind::Tag ? tokenOfTag(id->toLongLong()) : tokenOfSource(id->toLongLong());
}

// Ids from … to, both included.
struct IdRange {
    qint64 first{};
    qint64 last{std::numeric_limits<qint64>::max()};

    void meet(const FilterExpression &days)
    {
        const bool dated = days.first.isValid() || days.last.isValid();
        const qint64 from = days.first.isValid() ? days.first.toJulianDay() : dated ? 1 : 0;
        first = std::max(first, from << dayShift);
        if (days.last.isValid() || !dated) {
            const qint64 to = dated ? days.last.toJulianDay() : 0;
            last = std::min(last, ((to + 1) << dayShift) - 1);
        }
    }
};

QList<FilterExpression> conditionsOf(const FilterExpression &expression)
{
    return expression.kind == Kind::And ? expression.parts : QList{expression};
}

} // namespace

std::optional<FirstRowsSql> firstRowsSql(Database &database, const PaperFilter &filter, const QDate &today, Rows rows)
{
    if (orderOf(filter) != PaperOrder::Digest) {
        return std::nullopt;
    }
    IdRange range;
    QString weekdays;
    QList<FilterExpression> indexed;
    for (const FilterExpression &condition : conditionsOf(expressionOfFilter(filter, today))) {
        if (condition.kind == Kind::Days) {
            range.meet(condition);
        } else if (condition.kind == Kind::Weekdays) {
            weekdays += u" AND id >> 20 > 0 AND (%1 >> ((id >> 20) % 7)) & 1"_s.arg(condition.weekdays);
        } else if (condition.kind != Kind::Everything) {
            indexed += condition;
        }
    }
    if (indexed.isEmpty()) {
        return FirstRowsSql{u"SELECT id FROM papers WHERE id BETWEEN ? AND ?"_s + weekdays + u" ORDER BY id DESC LIMIT ?"_s,
                            {range.first, range.last}};
    }
    const auto tokenOf = [&](Kind kind, const QString &name) { return tokenIn(database, kind, name); };
    const auto wordsWith = [&](const QString &beginning) { return frequentWords(database, beginning); };
    const auto match = matchExpression(allOf(indexed), tokenOf, rows == Rows::First ? WordsWith(wordsWith) : WordsWith());
    if (!match) {
        return std::nullopt;
    }
    return FirstRowsSql{u"SELECT rowid AS id FROM search_index WHERE search_index MATCH ? AND rowid BETWEEN ? AND ?"_s
                            + weekdays.replace(u"id >>"_s, u"rowid >>"_s) + u" ORDER BY rowid DESC LIMIT ?"_s,
                        {*match, range.first, range.last}};
}

} // namespace Paperlark
