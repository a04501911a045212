#include "core/library/filter/filterexpression.h"

#include "core/library/filter/filterfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

using Kind = FilterExpression::Kind;
using TokenKind = FilterToken::Kind;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::PaperFilter)
};

// What a mistake leaves out restricts nothing, also behind a minus.
bool restricts(const FilterExpression &part)
{
    return part.kind != Kind::Everything;
}

FilterExpression joined(Kind kind, const QList<FilterExpression> &parts)
{
    QList<FilterExpression> flat;
    for (const FilterExpression &part : parts) {
        if (part.kind == kind) {
            flat += part.parts;
        } else if (restricts(part)) {
            flat += part;
        }
    }
    return flat.isEmpty() ? FilterExpression{} : flat.size() == 1 ? flat.first() : FilterExpression{.kind = kind, .parts = flat};
}

// Never fails: whatever can't be taken is a mistake and left out.
class Parser final
{
public:
    Parser(const QString &text, const QDate &today) : m_text(text), m_tokens(scanFilter(text)), m_today(today) {}

    ParsedFilter parse()
    {
        readTerms();
        return m_filter;
    }

private:
    bool atEnd() const { return m_at >= m_tokens.size(); }
    bool at(TokenKind kind) const { return !atEnd() && m_tokens[m_at].kind == kind; }

    // A top-level OR takes everything on its both sides: then the whole text is one term.
    void readTerms()
    {
        QList<FilterTerm> alternatives;
        while (!atEnd()) {
            if (at(TokenKind::Close)) {
                note(m_tokens[m_at], Text::tr("Nothing was opened that this parenthesis closes; it is left out."));
                ++m_at;
            } else if (at(TokenKind::Or)) {
                note(m_tokens[m_at], Text::tr("OR stands between two conditions; here it is left out."));
                ++m_at;
            } else {
                alternatives += alternativesFrom();
            }
        }
        m_filter.terms = alternatives;
    }

    QList<FilterTerm> alternativesFrom()
    {
        const qsizetype begin = m_tokens[m_at].position;
        QList<FilterTerm> terms = conjunction();
        if (!orFollows()) {
            return terms;
        }
        QList<FilterExpression> parts{expressionOf(terms)};
        while (orFollows()) {
            ++m_at;
            parts += expressionOf(conjunction());
        }
        return {{.expression = anyOf(parts), .piece = pieceFrom(begin)}};
    }

    bool orFollows() const
    {
        const bool next =
            m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].kind != TokenKind::Or && m_tokens[m_at + 1].kind != TokenKind::Close;
        return at(TokenKind::Or) && next;
    }

    static FilterExpression expressionOf(const QList<FilterTerm> &terms)
    {
        QList<FilterExpression> parts;
        for (const FilterTerm &term : terms) {
            parts += term.expression;
        }
        return allOf(parts);
    }

    QList<FilterTerm> conjunction()
    {
        QList<FilterTerm> terms;
        while (!atEnd() && !at(TokenKind::Or) && !at(TokenKind::Close)) {
            terms += term();
        }
        return terms;
    }

    FilterTerm term()
    {
        const qsizetype begin = m_tokens[m_at].position;
        bool excludes = false;
        while (at(TokenKind::Minus)) {
            excludes = !excludes;
            ++m_at;
        }
        FilterTerm result;
        if (at(TokenKind::Term)) {
            result = simple(m_tokens[m_at++]);
        } else if (at(TokenKind::Open)) {
            result.expression = group();
        }
        if (excludes) {
            result.expression = notAny(result.expression);
        }
        const FilterPiece piece = pieceFrom(begin);
        result.piece.position = piece.position;
        result.piece.length = piece.length;
        result.piece.text = piece.text;
        result.piece.excludes = excludes;
        return result;
    }

    FilterTerm simple(const FilterToken &token)
    {
        const FilterReading reading = readTerm(token, m_today);
        if (!reading.mistake.isEmpty()) {
            note(token, reading.mistake);
        } else if (!token.closed) {
            note(token, Text::tr("The quote is not closed: everything behind it is searched as one phrase."));
        }
        m_filter.order = reading.order.value_or(m_filter.order);
        const bool isField = isFilterField(token.field);
        return {.expression = reading.expression,
                .piece = {.field = isField ? token.field : QString(), .value = isField ? token.value : QString()}};
    }

    FilterExpression group()
    {
        const FilterToken open = m_tokens[m_at++];
        if (m_depth >= deepestFilter) {
            note(open, Text::tr("This is nested too deeply; what is in these parentheses is left out."));
            skipGroup();
            return {};
        }
        ++m_depth;
        const QList<FilterTerm> terms = atEnd() || at(TokenKind::Close) ? QList<FilterTerm>() : groupTerms();
        --m_depth;
        if (at(TokenKind::Close)) {
            ++m_at;
        } else {
            note(open, Text::tr("This parenthesis is not closed: it reaches to the end."));
        }
        return expressionOf(terms);
    }

    QList<FilterTerm> groupTerms()
    {
        QList<FilterTerm> terms;
        while (!atEnd() && !at(TokenKind::Close)) {
            if (at(TokenKind::Or)) {
                ++m_at; // begins or ends the group
            } else {
                terms += alternativesFrom();
            }
        }
        return terms;
    }

    void skipGroup()
    {
        for (int open = 1; !atEnd() && open > 0; ++m_at) {
            open += at(TokenKind::Open) ? 1 : at(TokenKind::Close) ? -1 : 0;
        }
    }

    FilterPiece pieceFrom(qsizetype begin) const
    {
        const qsizetype end = m_tokens[m_at - 1].end();
        return {.position = begin, .length = end - begin, .text = m_text.mid(begin, end - begin)};
    }

    void note(const FilterToken &token, const QString &message)
    {
        m_filter.mistakes += FilterMistake{token.position, token.length, message};
    }

    const QString m_text;
    const QList<FilterToken> m_tokens;
    const QDate m_today;
    qsizetype m_at{};
    int m_depth{};
    ParsedFilter m_filter{};
};

} // namespace

FilterExpression ParsedFilter::expression() const
{
    QList<FilterExpression> parts;
    for (const FilterTerm &term : terms) {
        parts += term.expression;
    }
    return allOf(parts);
}

// Half a word would be another word.
qsizetype lengthRead(const QString &text)
{
    if (text.size() <= longestFilterText) {
        return text.size();
    }
    qsizetype end = longestFilterText;
    while (end > 0 && !text[end].isSpace()) {
        --end;
    }
    return end > 0 ? end : longestFilterText;
}

ParsedFilter parseFilter(const QString &text, const QDate &today)
{
    const qsizetype read = lengthRead(text);
    ParsedFilter filter = Parser(text.left(read), today).parse();
    if (read < text.size()) {
        filter.mistakes += FilterMistake{read, text.size() - read,
                                         Text::tr("This is too long: what stands behind the first %Ln characters is left out.",
                                                  nullptr, int(longestFilterText))};
    }
    return filter;
}

FilterExpression allOf(const QList<FilterExpression> &parts)
{
    return joined(Kind::And, parts);
}

FilterExpression anyOf(const QList<FilterExpression> &parts)
{
    return joined(Kind::Or, parts);
}

FilterExpression notAny(const FilterExpression &part)
{
    return part.kind == Kind::Not ? part.parts.first()
        : restricts(part)         ? FilterExpression{.kind = Kind::Not, .parts = {part}}
                                  : part;
}

} // namespace Paperlark
