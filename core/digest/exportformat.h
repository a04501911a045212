#pragma once

#include "core/digest/digest.h"

namespace Paperlark {

// How Paperlark itself writes digests: Markdown to read, in which every field of every entry comes back. A head line; for
// each paper a heading, its facts as bullets, and for each voice a heading with day, language and source, the facts in
// which it differs from the paper's, and its text as a quotation:
//
//     <!-- paperlark export 1 -->
//
//     # [Title](https://arxiv.org/abs/2412.13649)
//
//     - Authors: Jialong Wu; Zhenglin Wang
//     - Votes: 16
//
//     ## 2024-12-23 · en · gabrielchua
//
//     > The text, line by line.
//
// What a line can't hold – control characters, a semicolon within a name – is written as a character reference, `&#59;`.
// This file writes; dialects/paperlarkexport.cpp reads.

inline constexpr QStringView exportHeadBegin = u"<!-- paperlark export ";
inline constexpr QStringView exportHeadLine = u"<!-- paperlark export 1 -->";

// What one source says of a paper on one day.
struct ExportedVoice {
    QDate day{}; // null: undated
    QString source{};
    Entry entry{};

    friend bool operator==(const ExportedVoice &, const ExportedVoice &) = default;
};

// One paper, LF line ends. `facts` stand once for all voices: of it title, url, authors, tags, votes, links and pictures.
QString exportedPaper(const Entry &facts, const QList<ExportedVoice> &voices);

// The same piece by piece, read. False: the line is none.
bool readExportedTitle(Entry &facts, QStringView line);                   // `# [Title](address)`
bool readExportedVoice(ExportedVoice &voice, QStringView line);           // `## 2024-12-23 · en · gabrielchua`
bool readExportedFact(Entry &entry, QStringView line);                    // `- Votes: 16`
bool readExportedText(QString &text, QStringView line, bool isFirstLine); // `> The text`

} // namespace Paperlark
