#include "core/reading/ownlinks.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr QLatin1StringView original("paperlark:original");
constexpr QLatin1StringView authors("paperlark:authors");
constexpr QLatin1StringView author("paperlark:author/");

} // namespace

OwnLink ownLink(const QString &address)
{
    if (address == original)
        return {OwnLink::Kind::Original, {}};
    if (address == authors)
        return {OwnLink::Kind::Authors, {}};
    if (address.startsWith(author) && address.size() > author.size())
        return {OwnLink::Kind::Author, QUrl::fromPercentEncoding(address.mid(author.size()).toUtf8())};
    return {};
}

QString ownAddress(const OwnLink &link)
{
    switch (link.kind) {
    case OwnLink::Kind::Original: return original;
    case OwnLink::Kind::Authors: return authors;
    case OwnLink::Kind::Author: return author + QString::fromLatin1(QUrl::toPercentEncoding(link.name));
    case OwnLink::Kind::None: break;
    }
    return {};
}

} // namespace Paperlark
