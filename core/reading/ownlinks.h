#pragma once

#include <QString>

namespace Paperlark {

// An address that the page follows itself. Only our own HTML holds one: no foreign text becomes a link to this scheme.
struct OwnLink {
    enum class Kind { None, Original, Authors, Author }; // None: an address of the web
    Kind kind{};
    QString name{}; // of the author

    friend bool operator==(const OwnLink &, const OwnLink &) = default;
};

OwnLink ownLink(const QString &address);
QString ownAddress(const OwnLink &link);

} // namespace Paperlark
