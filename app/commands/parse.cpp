#include "app/arguments.h"
#include "app/commandline.h"

#include "core/digest/digestparser.h"
#include "core/digest/entryjson.h"
#include "core/library/importing/filewalk.h"

#include <QCoreApplication>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct EntryOfDigest {
    const Digest *digest{};
    const Entry *entry{};
};

// A JSON file may hold days in turn; the output goes by lines.
QList<EntryOfDigest> entriesByLine(const ParsedFile &parsed)
{
    QList<EntryOfDigest> entries;
    for (const Digest &digest : parsed.digests) {
        for (const Entry &entry : digest.entries)
            entries.append({&digest, &entry});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const EntryOfDigest &a, const EntryOfDigest &b) { return a.entry->line < b.entry->line; });
    return entries;
}

void printEntries(const QString &file, const ParsedFile &parsed, bool asJson)
{
    for (const EntryOfDigest &found : entriesByLine(parsed)) {
        if (asJson)
            printLine(entryJson(file, parsed.dialect, *found.digest, *found.entry));
        else
            printLine(
                u"%1  %2  %3"_s
                    .arg(found.digest->date.toString(Qt::ISODate), found.entry->arxivId.leftJustified(10), found.entry->title)
                    .toUtf8());
    }
}

void printNotices(const QString &file, const QList<Notice> &notices)
{
    for (const Notice &notice : notices)
        printNotice(notice.line ? u"%1:%2: %3"_s.arg(file, QString::number(*notice.line), notice.message)
                                : u"%1: %2"_s.arg(file, notice.message));
}

// True: the file was read, or passed over in a folder.
bool parseFile(const FoundFile &found, bool asJson)
{
    const auto file = readDigestFile(found);
    const auto parsed = file ? parseDigestFile(*file) : Result<ParsedFile>(file.error());
    if (!parsed) {
        printNotice(found.named ? parsed.error().message : Tr::tr("Passed over: %1").arg(parsed.error().message));
        return !found.named;
    }
    printEntries(found.path, *parsed, asJson);
    printNotices(found.path, parsed->notices);
    return true;
}

} // namespace

int runParse(const QStringList &words, const QString &)
{
    const auto arguments = readArguments(words, "parse"_L1);
    if (!arguments)
        return wrongUsage("parse"_L1, arguments.error().message);
    if (arguments->positional.isEmpty())
        return wrongUsage("parse"_L1, Tr::tr("Name at least one file or folder."));
    bool allRead = true;
    for (const FoundFile &found : findDigestFiles(arguments->positional))
        allRead &= parseFile(found, arguments->has(u"json"_s));
    return allRead ? Done : FileRefused;
}

} // namespace Paperlark
