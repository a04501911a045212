#pragma once

#include "core/digest/digest.h"

#include <QStringView>

#include <span>

namespace Paperlark {

// A digest file after decoding, as dialects see it. The views in `lines` look into `text`.
struct DigestText {
    QString path{};
    QDate pathDate{}; // the day that the path names, or null
    QString text{};   // LF line ends
    QList<QStringView> lines{};

    DigestText() = default;
    explicit DigestText(QString text, const QString &path = {});
    Q_DISABLE_COPY_MOVE(DigestText)
};

// One way of writing digests: one file in dialects/ and one line in dialects.def. Both functions are pure.
struct Dialect {
    QLatin1StringView name{};                  // as printed by `paperlark parse`
    bool (*recognizes)(const DigestText &){};  // by shape; two say yes to a file that holds both
    ParsedFile (*parse)(const DigestText &){}; // never fails: what it can't read becomes a Notice
    bool isAlone{};                            // a file of this kind holds no other: JSON is one value
};

std::span<const Dialect *const> allDialects();

#define DIALECT(name) extern const Dialect name;
#include "core/digest/dialects.def"
#undef DIALECT

} // namespace Paperlark
