#pragma once

#include "core/library/importing/entrywords.h"

namespace Paperlark {

class Origins;

// Raised when the parser reads a file differently, so that unchanged files are read again.
constexpr int parserVersion = 1;

struct PreparedEntry {
    Entry entry{};
    QDate day{};
    QString titleKey{};
    EntryWords words{};
};

// A long file is written in parts, each a transaction; it counts as read when the last one is in.
enum class FilePart { Whole, First, Middle, Last };

// A parsed file ready to be written; made in any thread.
struct PreparedFile {
    QString path{}; // absolute and clean: names the file in the library
    QByteArray hash{};
    QString dialect{};
    QString origin{};
    QString language{}; // of most entries
    QList<PreparedEntry> entries{};
    QList<std::pair<QDate, int>> days{}; // with the number of their papers
    QList<Notice> notices{};
    FilePart part{FilePart::Whole};

    bool isBegin() const { return part == FilePart::Whole || part == FilePart::First; }
    bool isEnd() const { return part == FilePart::Whole || part == FilePart::Last; }
};

PreparedFile prepareFile(const QString &path, const QByteArray &bytes, const ParsedFile &parsed);
PreparedFile prepareFile(const QString &path, const QByteArray &bytes, const ParsedFile &parsed, Origins &origins);
PreparedFile partOf(const PreparedFile &file, qsizetype firstEntry, qsizetype entries);
QByteArray contentHash(const QByteArray &bytes);

} // namespace Paperlark
