#pragma once

#include "app/arguments.h"

#include "core/library/answers/inquiry.h"

namespace Paperlark {

class Library;
struct Exporter;

// What query, today and export ask for alike: how many papers, and in which format.
struct PapersAsked {
    qsizetype limit{};
    const Exporter *exporter{}; // null: no format was named

    friend bool operator==(const PapersAsked &, const PapersAsked &) = default;
};

// --limit, --json and --format; an Error is wrong usage.
Result<PapersAsked> papersAsked(const Arguments &arguments);

void noticeMistakes(const QString &text); // what of a filter can't be taken, on stderr
QList<PaperId> papersFound(const Library &library, const QString &text, qsizetype limit);

} // namespace Paperlark
