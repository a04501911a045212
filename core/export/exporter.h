#pragma once

#include "core/library/paper.h"

#include <QString>

#include <span>

namespace Paperlark {

class ExportRun;

// One way of writing papers: one file in formats/ and one line in exporters.def.
struct Exporter {
    QLatin1StringView name{};   // as given to --format
    QLatin1StringView ending{}; // of a file; the first exporter with it is what a file name chooses
    const char *writes{};       // what it is, for tr(): see description()
    void (*write)(ExportRun &run){};
    int passes{1}; // how often it goes through all papers

    // Only where a folder gets a file for each paper: its name without the ending, and its text.
    QString (*fileName)(const Paper &paper){};
    QString (*text)(const Paper &paper){};

    bool fillsFolder() const { return fileName != nullptr; }
    QString description() const; // one phrase, translated
};

std::span<const Exporter *const> allExporters();
const Exporter *findExporter(const QString &name);   // null: no such format
const Exporter *exporterOfFile(const QString &path); // by the ending, any case; null: none has it
QString exporterNames();                             // "bibtex, ris, …"

#define EXPORTER(name) extern const Exporter name##Exporter;
#include "core/export/exporters.def"
#undef EXPORTER

} // namespace Paperlark
