#pragma once

#include "core/library/importing/importreport.h"

namespace Paperlark {

// One thing the reader may want to know about an import, put in a plain sentence.
struct ImportConcern {
    enum class Weight { Note, Warning, Error };

    Weight weight{Weight::Note};
    QString icon{};
    QString sentence{};
    QString detail{}; // where, or the first of several
    QString full{};   // everything, with the text that was kept; empty: there is no more to show

    friend bool operator==(const ImportConcern &, const ImportConcern &) = default;
};

QList<ImportConcern> importConcerns(const ImportReport &report); // gravest first
QString importHeading(const ImportReport &report);               // Imported 263 files
int papersMet(const ImportReport &report);
QString importReportText(const ImportReport &report); // all of it, for the clipboard

} // namespace Paperlark
