#pragma once

#include "core/digest/dialect.h"

class QJsonObject;

namespace Paperlark {

// What two dialects of JSON share: a list of objects, each a paper, broken ones kept as text.

struct JsonEntry {
    Entry entry{};
    QDate day{}; // what the object says of its own day, or null
};

struct JsonShape {
    QLatin1StringView dialect{};
    bool (*isPaper)(const QJsonObject &){};
    JsonEntry (*read)(const QJsonObject &){};
    QLatin1StringView dateMember{}; // of the object that may wrap the list
};

bool isJsonDigest(const DigestText &file, const JsonShape &shape);
ParsedFile parseJsonDigest(const DigestText &file, const JsonShape &shape);

} // namespace Paperlark
