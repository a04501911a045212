#include "core/library/matchexpression.h"

#include "core/library/facettokens.h"
#include "core/library/searchtext.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Kind = FilterExpression::Kind;

QString quotedToken(const QString &token)
{
    return u'"' + token + u'"';
}

// No row has it.
QString nothing()
{
    return quotedToken(allToken() + u"nothing"_s);
}

QString everything()
{
    return u"facets : "_s + quotedToken(allToken());
}

QString words(const FilterExpression &expression)
{
    return searchExpression(expression.value, expression.whole ? LastWord::Whole : LastWord::Prefix);
}

QString author(const FilterExpression &expression)
{
    return u"authors : "_s + (expression.whole ? quotedToken(searchNames({expression.value})) : words(expression));
}

QString facet(const FilterExpression &expression, const TokenOf &tokenOf)
{
    const QString token = tokenOf(expression.kind, expression.value);
    return token.isEmpty() ? nothing() : u"facets : "_s + quotedToken(token);
}

QString joined(const QStringList &parts, QLatin1StringView operation)
{
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(operation) + u')';
}

// FTS5 knows "a NOT b" only: what is left out is left out of something.
std::optional<QString> conjunction(const FilterExpression &expression, const TokenOf &tokenOf)
{
    QStringList wanted;
    QStringList unwanted;
    for (const FilterExpression &part : expression.parts) {
        const bool excluded = part.kind == Kind::Not;
        const auto match = matchExpression(excluded ? part.parts.first() : part, tokenOf);
        if (!match) {
            return std::nullopt;
        }
        (excluded ? unwanted : wanted) += *match;
    }
    const QString base = wanted.isEmpty() ? everything() : joined(wanted, " AND "_L1);
    return unwanted.isEmpty() ? base : u'(' + base + u" NOT "_s + joined(unwanted, " OR "_L1) + u')';
}

std::optional<QString> alternatives(const FilterExpression &expression, const TokenOf &tokenOf)
{
    QStringList matches;
    for (const FilterExpression &part : expression.parts) {
        const auto match = matchExpression(part, tokenOf);
        if (!match) {
            return std::nullopt;
        }
        matches += *match;
    }
    return joined(matches, " OR "_L1);
}

} // namespace

std::optional<QString> matchExpression(const FilterExpression &expression, const TokenOf &tokenOf)
{
    switch (expression.kind) {
    case Kind::Everything: return everything();
    case Kind::Nothing: return nothing();
    case Kind::Words: return words(expression);
    case Kind::Title: return u"titles : "_s + words(expression);
    case Kind::Note: return u"notes : "_s + words(expression);
    case Kind::Author: return author(expression);
    case Kind::Tag:
    case Kind::Source:
    case Kind::Language:
    case Kind::Has: return facet(expression, tokenOf);
    case Kind::And: return conjunction(expression, tokenOf);
    case Kind::Not: return conjunction({.kind = Kind::And, .parts = {expression}}, tokenOf);
    case Kind::Or: return alternatives(expression, tokenOf);
    case Kind::Days:
    case Kind::Weekdays:
    case Kind::Votes:
    case Kind::Read:
    case Kind::Starred:
    case Kind::ReadingList:
    case Kind::Id: return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isTextCondition(const FilterExpression &expression)
{
    const Kind kind = expression.kind;
    return kind == Kind::Words || kind == Kind::Title || kind == Kind::Author || kind == Kind::Note;
}

} // namespace Paperlark
