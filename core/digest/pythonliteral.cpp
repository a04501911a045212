#include "core/digest/pythonliteral.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumDepth = 64;

class PythonReader final
{
public:
    PythonReader(QStringView text, QHash<QString, qsizetype> *placeOfKey) : m_text(text), m_placeOfKey(placeOfKey) {}

    std::optional<QJsonValue> document()
    {
        auto value = readValue(0);
        skipSpace();
        return value && m_at == m_text.size() ? value : std::nullopt;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool take(QStringView word)
    {
        if (!m_text.mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    std::optional<QJsonValue> readValue(int depth)
    {
        skipSpace();
        const QChar c = peek();
        if (depth > MaximumDepth)
            return std::nullopt;
        if (c == u'\'' || c == u'"')
            return readStrings();
        if (c == u'[')
            return readItems(u']', depth);
        if (c == u'(')
            return readItems(u')', depth);
        if (c == u'{')
            return readDict(depth);
        if (take(u"True"))
            return QJsonValue(true);
        if (take(u"False"))
            return QJsonValue(false);
        if (take(u"None"))
            return QJsonValue();
        return readNumber();
    }

    std::optional<QJsonValue> readNumber()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && QStringView(u"+-.0123456789eE").contains(m_text[m_at]))
            ++m_at;
        bool ok = false;
        const double number = m_text.mid(begin, m_at - begin).toDouble(&ok);
        return ok ? std::optional(QJsonValue(number)) : std::nullopt;
    }

    std::optional<QJsonValue> readItems(QChar close, int depth)
    {
        ++m_at;
        QJsonArray items;
        for (skipSpace(); peek() != close; skipSpace()) {
            auto item = readValue(depth + 1);
            if (!item)
                return std::nullopt;
            items.append(*item);
            skipSpace();
            if (peek() != close && !take(u","))
                return std::nullopt;
        }
        ++m_at;
        return QJsonValue(items);
    }

    std::optional<QJsonValue> readDict(int depth)
    {
        ++m_at;
        QMap<QString, QJsonValue> members; // a QJsonObject is filled quickly only in the order of its keys
        for (skipSpace(); peek() != u'}'; skipSpace()) {
            const qsizetype place = m_at;
            const auto key = readValue(depth + 1);
            skipSpace();
            if (!key || !key->isString() || !take(u":"))
                return std::nullopt;
            const auto value = readValue(depth + 1);
            if (!value)
                return std::nullopt;
            members.insert(key->toString(), *value);
            if (m_placeOfKey && !m_placeOfKey->contains(key->toString()))
                m_placeOfKey->insert(key->toString(), place);
            skipSpace();
            if (peek() != u'}' && !take(u","))
                return std::nullopt;
        }
        ++m_at;
        QJsonObject object;
        for (auto member = members.cbegin(); member != members.cend(); ++member)
            object.insert(member.key(), member.value());
        return QJsonValue(object);
    }

    // Strings that stand side by side are one.
    std::optional<QJsonValue> readStrings()
    {
        QString all;
        while (peek() == u'\'' || peek() == u'"') {
            if (!readString(all))
                return std::nullopt;
            skipSpace();
        }
        return QJsonValue(all);
    }

    bool readString(QString &out)
    {
        const QChar quote = m_text[m_at++];
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            if (m_text[m_at] != u'\\')
                out += m_text[m_at++];
            else if (!readEscape(out))
                return false;
        }
        return m_at++ < m_text.size();
    }

    bool readEscape(QString &out)
    {
        ++m_at;
        if (m_at >= m_text.size())
            return false;
        const QChar c = m_text[m_at++];
        switch (c.unicode()) {
        case u'n': out += u'\n'; return true;
        case u't': out += u'\t'; return true;
        case u'r': out += u'\r'; return true;
        case u'b': out += u'\b'; return true;
        case u'f': out += u'\f'; return true;
        case u'\n': return true;
        case u'x': return readCode(2, out);
        case u'u': return readCode(4, out);
        case u'U': return readCode(8, out);
        case u'\\':
        case u'\'':
        case u'"': out += c; return true;
        default: // as Python does: an unknown escape stays as it is
            out += u'\\';
            out += c;
            return true;
        }
    }

    bool readCode(qsizetype digits, QString &out)
    {
        bool ok = false;
        const char32_t code = m_text.mid(m_at, digits).toUInt(&ok, 16);
        if (!ok || m_at + digits > m_text.size() || code > 0x10FFFF)
            return false;
        m_at += digits;
        out += QStringView(QChar::fromUcs4(code));
        return true;
    }

    QStringView m_text;
    qsizetype m_at{};
    QHash<QString, qsizetype> *m_placeOfKey{};
};

} // namespace

std::optional<QJsonValue> pythonLiteral(QStringView text, QHash<QString, qsizetype> *placeOfKey)
{
    return PythonReader(text, placeOfKey).document();
}

} // namespace Paperlark
