#include "core/library/answers/matchexpression.h"

#include "core/library/answers/facettokens.h"
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

QString joined(const QStringList &parts, QLatin1StringView operation)
{
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(operation) + u')';
}

// A phrase whose last word is a beginning, as one phrase for each word that begins so.
QString words(const FilterExpression &expression, const WordsWith &wordsWith)
{
    const LastWord lastWord = expression.whole ? LastWord::Whole : LastWord::Prefix;
    SearchWords phrase = searchWords(expression.value, lastWord);
    const QStringList ends = phrase.lastIsBeginning && wordsWith ? wordsWith(phrase.words.last()) : QStringList();
    QStringList phrases;
    for (const QString &end : ends) {
        phrase.words.last() = end;
        phrases += u'"' + phrase.words.join(u' ') + u'"';
    }
    return phrases.isEmpty() ? searchExpression(expression.value, lastWord) : joined(phrases, " OR "_L1);
}

QString author(const FilterExpression &expression, const WordsWith &wordsWith)
{
    return u"authors : "_s + (expression.whole ? quotedToken(searchNames({expression.value})) : words(expression, wordsWith));
}

QString facet(const FilterExpression &expression, const TokenOf &tokenOf)
{
    const QString token = tokenOf(expression.kind, expression.value);
    return token.isEmpty() ? nothing() : u"facets : "_s + quotedToken(token);
}

// FTS5 knows "a NOT b" only: what is left out is left out of something.
std::optional<QString> conjunction(const FilterExpression &expression, const TokenOf &tokenOf, const WordsWith &wordsWith)
{
    QStringList wanted;
    QStringList unwanted;
    for (const FilterExpression &part : expression.parts) {
        const bool excluded = part.kind == Kind::Not;
        const auto match = excluded ? matchExpression(part.parts.first(), tokenOf) // all: what is left out is not shown
                                    : matchExpression(part, tokenOf, wordsWith);
        if (!match) {
            return std::nullopt;
        }
        (excluded ? unwanted : wanted) += *match;
    }
    const QString base = wanted.isEmpty() ? everything() : joined(wanted, " AND "_L1);
    return unwanted.isEmpty() ? base : u'(' + base + u" NOT "_s + joined(unwanted, " OR "_L1) + u')';
}

std::optional<QString> alternatives(const FilterExpression &expression, const TokenOf &tokenOf, const WordsWith &wordsWith)
{
    QStringList matches;
    for (const FilterExpression &part : expression.parts) {
        const auto match = matchExpression(part, tokenOf, wordsWith);
        if (!match) {
            return std::nullopt;
        }
        matches += *match;
    }
    return joined(matches, " OR "_L1);
}

} // namespace

std::optional<QString> matchExpression(const FilterExpression &expression, const TokenOf &tokenOf, const WordsWith &wordsWith)
{
    switch (expression.kind) {
    case Kind::Everything: return everything();
    case Kind::Nothing: return nothing();
    case Kind::Words: return words(expression, wordsWith);
    case Kind::Title: return u"titles : "_s + words(expression, wordsWith);
    case Kind::Note: return u"notes : "_s + words(expression, wordsWith);
    case Kind::Author: return author(expression, wordsWith);
    case Kind::Tag:
    case Kind::Source:
    case Kind::Language:
    case Kind::Has: return facet(expression, tokenOf);
    case Kind::And: return conjunction(expression, tokenOf, wordsWith);
    case Kind::Not: return conjunction({.kind = Kind::And, .parts = {expression}}, tokenOf, wordsWith);
    case Kind::Or: return alternatives(expression, tokenOf, wordsWith);
    case Kind::Days:
    case Kind::Weekdays:
    case Kind::Votes:
    case Kind::Read:
    case Kind::Starred:
    case Kind::ReadingList:
    case Kind::Liked:
    case Kind::Disliked:
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
