#pragma once

#include "core/digest/digest.h"
#include "core/result.h"

namespace Paperlark {

// A digest file as it came: nothing is read from disk here.
struct DigestFile {
    QString path{}; // as the reader gave it; tells the day when no heading does
    QByteArray bytes{};
    QDate modified{}; // the last resort for the day

    friend bool operator==(const DigestFile &, const DigestFile &) = default;
};

// Recognises the file by its content, whatever its name, and reads it. Pure: same bytes, same answer.
// An Error when no dialect knows the file; a part that can't be read is a Notice, never an Error.
Result<ParsedFile> parseDigestFile(const DigestFile &file);

// What is noticed of a day without papers.
Notice noticeOfEmptyDay(const Digest &digest);

} // namespace Paperlark
