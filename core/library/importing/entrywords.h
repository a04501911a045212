#pragma once

#include "core/digest/digest.h"

namespace Paperlark {

// What follows from one entry alone, so that it can be made in any thread before the entry meets others.
struct EntryWords {
    qint64 textHash{};
    QString fieldsHash{}; // of everything but the summary
    QString teaser{};
    // As searchText() and searchNames() make them:
    QStringList titles{};
    QStringList authors{};
    QStringList bodies{};

    friend bool operator==(const EntryWords &, const EntryWords &) = default;
};

EntryWords wordsOf(const Entry &entry);

// The same for texts that differ in white space, case or character width only.
qint64 textHash(const QString &text);

} // namespace Paperlark
