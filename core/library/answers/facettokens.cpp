#include "core/library/answers/facettokens.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr QChar mark(0xe000); // private use: FTS5 takes it for a letter, no text of a digest keeps it

QString token(const QString &word)
{
    return mark + word;
}

// What stands behind the mark and the letter of the kind.
std::optional<QStringView> restOf(QStringView token, QChar kind)
{
    const bool fits = token.size() > 2 && token[0] == mark && token[1] == kind;
    return fits ? std::optional(token.mid(2)) : std::nullopt;
}

std::optional<qint64> numberOf(QStringView token, QChar kind)
{
    const auto rest = restOf(token, kind);
    bool valid = false;
    const qint64 number = rest ? rest->toLongLong(&valid) : 0;
    return valid ? std::optional(number) : std::nullopt;
}

} // namespace

QString allToken()
{
    return token(u"all"_s);
}

QString tokenOfTag(qint64 tag)
{
    return token(u't' + QString::number(tag));
}

QString tokenOfLanguage(const QString &code)
{
    QString plain;
    const QString lower = code.toLower();
    for (const QChar c : lower) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
            plain += c;
        }
    }
    return plain.isEmpty() ? QString() : token(u'l' + plain);
}

QString tokenOfSource(qint64 source)
{
    return token(u's' + QString::number(source));
}

QString wordOfHas(Has what)
{
    switch (what) {
    case Has::Code: return u"code"_s;
    case Has::Model: return u"model"_s;
    case Has::Thumbnail: return u"thumbnail"_s;
    case Has::Video: return u"video"_s;
    case Has::Note: return u"note"_s;
    }
    Q_UNREACHABLE();
}

QString tokenOfHas(Has what)
{
    return token(u'h' + wordOfHas(what));
}

QString tokenOfHasWord(const QString &word)
{
    for (const Has what : allHas) {
        if (word.compare(wordOfHas(what), Qt::CaseInsensitive) == 0) {
            return tokenOfHas(what);
        }
    }
    return {};
}

std::optional<qint64> tagOfToken(QStringView token)
{
    return numberOf(token, u't');
}

std::optional<qint64> sourceOfToken(QStringView token)
{
    return numberOf(token, u's');
}

std::optional<QString> languageOfToken(QStringView token)
{
    const auto rest = restOf(token, u'l');
    return rest ? std::optional(rest->toString()) : std::nullopt;
}

} // namespace Paperlark
