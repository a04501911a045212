#include "core/library/filter/filterscan.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'„';
}

bool endsWord(QChar c)
{
    return c.isSpace() || c == u'(' || c == u')';
}

class Scanner final
{
public:
    explicit Scanner(const QString &text) : m_text(text) {}

    QList<FilterToken> tokens()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at].isSpace()) {
                ++m_at;
            } else {
                m_tokens += next();
            }
        }
        return m_tokens;
    }

private:
    FilterToken next()
    {
        const QChar c = m_text[m_at];
        if (c == u'(' || c == u')') {
            return mark(c == u'(' ? FilterToken::Kind::Open : FilterToken::Kind::Close, 1);
        }
        if (isMinus()) {
            return mark(FilterToken::Kind::Minus, 1);
        }
        if (m_text.mid(m_at, 2) == "OR"_L1 && wordEndsAt(m_at + 2)) {
            return mark(FilterToken::Kind::Or, 2);
        }
        return term();
    }

    // A lone dash is a word; one inside a word never gets here.
    bool isMinus() const { return m_text[m_at] == u'-' && !wordEndsAt(m_at + 1); }

    bool wordEndsAt(qsizetype place) const
    {
        return place >= m_text.size() || (m_text[place] != u'(' && endsWord(m_text[place]));
    }

    FilterToken mark(FilterToken::Kind kind, qsizetype length)
    {
        const FilterToken token{.kind = kind, .position = m_at, .length = length};
        m_at += length;
        return token;
    }

    FilterToken term()
    {
        FilterToken token{.position = m_at};
        token.field = field();
        token.quoted = m_at < m_text.size() && isQuote(m_text[m_at]);
        token.quoted ? readQuoted(token) : readWord(token);
        token.length = m_at - token.position;
        return token;
    }

    QString field()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text[end].unicode() < 0x80 && m_text[end].isLetter()) {
            ++end;
        }
        const bool isField = end > m_at && end < m_text.size() && m_text[end] == u':' && m_text.mid(end, 3) != "://"_L1;
        if (!isField) {
            return {};
        }
        const QString name = m_text.mid(m_at, end - m_at).toLower();
        m_at = end + 1;
        return name;
    }

    void readQuoted(FilterToken &token)
    {
        token.valuePosition = ++m_at;
        while (m_at < m_text.size() && !isQuote(m_text[m_at])) {
            ++m_at;
        }
        token.value = m_text.mid(token.valuePosition, m_at - token.valuePosition);
        token.closed = m_at < m_text.size();
        m_at += token.closed ? 1 : 0;
    }

    // Parentheses within a word are its own: f(x).
    void readWord(FilterToken &token)
    {
        token.valuePosition = m_at;
        int open = 0;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !isQuote(m_text[m_at])) {
            const QChar c = m_text[m_at];
            if ((c == u'(' && m_at == token.position) || (c == u')' && open == 0)) {
                break;
            }
            open += c == u'(' ? 1 : c == u')' ? -1 : 0;
            ++m_at;
        }
        token.value = m_text.mid(token.valuePosition, m_at - token.valuePosition);
    }

    const QString &m_text;
    qsizetype m_at{};
    QList<FilterToken> m_tokens{};
};

} // namespace

QList<FilterToken> scanFilter(const QString &text)
{
    return Scanner(text).tokens();
}

} // namespace Paperlark
