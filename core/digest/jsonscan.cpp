#include "core/digest/jsonscan.h"

#include "core/digest/limits.h"
#include "core/digest/pythonliteral.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Paperlark {

namespace {

// Walks JSON without building it: only strings and brackets matter.
class JsonScanner final
{
public:
    explicit JsonScanner(QStringView text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    qsizetype position() const { return m_at; }

    void skipSpace()
    {
        while (!atEnd() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            advance();
    }

    bool take(QChar c)
    {
        skipSpace();
        if (peek() != c)
            return false;
        advance();
        return true;
    }

    // The next value as text; `line` runs along.
    JsonElement value()
    {
        skipSpace();
        JsonElement element{.line = m_line};
        const qsizetype begin = m_at;
        element.isComplete = skipValue();
        element.text = m_text.mid(begin, m_at - begin);
        element.endLine = m_line;
        return element;
    }

private:
    void advance()
    {
        m_line += m_text[m_at] == u'\n';
        ++m_at;
    }

    bool skipValue()
    {
        int depth = 0;
        while (!atEnd()) {
            const QChar c = peek();
            if (c == u'"') {
                if (!skipString())
                    return false;
            } else if (c == u'[' || c == u'{') {
                ++depth;
                advance();
            } else if (c == u']' || c == u'}') {
                if (depth == 0) // the list that holds this value ends
                    return true;
                --depth;
                advance();
            } else if (depth == 0 && (c == u',' || c.isSpace() || c == u':')) {
                return true;
            } else {
                advance();
                continue;
            }
            if (depth == 0)
                return true;
        }
        return false;
    }

    bool skipString()
    {
        advance();
        while (!atEnd() && peek() != u'"') {
            if (peek() == u'\\')
                advance();
            if (!atEnd())
                advance();
        }
        if (atEnd())
            return false;
        advance();
        return true;
    }

    QStringView m_text;
    qsizetype m_at{};
    int m_line{1};
};

constexpr qsizetype MaximumStrings = 100;                    // of the wrapping object; an answer has a handful
constexpr qsizetype LargestElement = Limits::LineCharacters; // characters; a paper of a megabyte is none

QString stringOfJson(QStringView text)
{
    const QByteArray wrapped = "[" + text.toUtf8() + "]";
    return QJsonDocument::fromJson(wrapped).array().at(0).toString();
}

QList<JsonElement> readElements(JsonScanner &scanner)
{
    QList<JsonElement> elements;
    while (elements.size() <= Limits::Entries && !scanner.take(u']') && !scanner.atEnd()) {
        const qsizetype before = scanner.position();
        const JsonElement element = scanner.value();
        if (!element.text.isEmpty())
            elements.append(element);
        if (scanner.position() == before) // a stray '}': nothing more can be told apart
            break;
    }
    return elements;
}

JsonList readObject(JsonScanner &scanner)
{
    JsonList list;
    while (!scanner.take(u'}') && !scanner.atEnd()) {
        const qsizetype before = scanner.position();
        const JsonElement key = scanner.value();
        scanner.take(u':');
        scanner.skipSpace();
        if (scanner.peek() == u'[' && list.elements.isEmpty()) {
            scanner.take(u'[');
            list.elements = readElements(scanner);
        } else if (const JsonElement value = scanner.value();
                   value.text.startsWith(u'"') && list.strings.size() < MaximumStrings) {
            list.strings.insert(stringOfJson(key.text), stringOfJson(value.text));
        }
        if (scanner.position() == before)
            break;
    }
    return list;
}

} // namespace

std::optional<JsonList> jsonListOfFile(QStringView text)
{
    JsonScanner scanner(text);
    if (scanner.take(u'['))
        return JsonList{.elements = readElements(scanner)};
    if (scanner.take(u'{'))
        return readObject(scanner);
    return std::nullopt;
}

std::optional<QJsonObject> objectOfElement(const JsonElement &element)
{
    // Most of what is no list of papers ends here, before it costs anything.
    if (!element.text.startsWith(u'{') && !element.text.startsWith(u'"'))
        return std::nullopt;
    if (element.text.size() > LargestElement)
        return std::nullopt;
    QByteArray json = element.text.toUtf8();
    if (element.text.startsWith(u'"')) {
        const QString text = stringOfJson(element.text);
        if (const auto literal = pythonLiteral(text); literal && literal->isObject())
            return literal->toObject();
        json = text.toUtf8();
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace Paperlark
