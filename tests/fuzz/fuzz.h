#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What all targets share. libFuzzer keeps the input of a run that ends by abort().
// What has to hold whatever the input.
#define REQUIRE(...) ::Paperlark::Fuzz::require(static_cast<bool>(__VA_ARGS__), #__VA_ARGS__)

namespace Paperlark::Fuzz {

inline void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

// A copy of exactly that size, so that the sanitizer sees every read past its end.
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

inline QString textOf(const std::uint8_t *data, std::size_t size)
{
    return QString::fromUtf8(bytesOf(data, size));
}

// What may neither be shown nor indexed.
inline bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
}

} // namespace Paperlark::Fuzz
