#include "app/arguments.h"
#include "app/commandline.h"
#include "app/papersasked.h"

#include "core/digest/limits.h"
#include "core/export/exporter.h"
#include "core/export/exportfile.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <csignal>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// A signal may only set a flag: PaperFeed::cancel() does no more.
std::atomic<PaperFeed *> runningExport{};

extern "C" void cancelExport(int)
{
    if (PaperFeed *papers = runningExport.load())
        papers->cancel();
}

const Exporter *folderExporter()
{
    const auto all = allExporters();
    return *std::find_if(all.begin(), all.end(), [](const Exporter *each) { return each->fillsFolder(); });
}

bool isFolder(const QString &target)
{
    return target.endsWith(u'/') || QFileInfo(target).isDir();
}

// The format that was named, else what the target's name says.
Result<const Exporter *> exporterFor(const QString &target, const Exporter *named)
{
    if (target.isEmpty())
        return Error{Tr::tr("Say where: --to FILE or --to FOLDER/.")};
    const Exporter *exporter = named ? named : isFolder(target) ? folderExporter() : exporterOfFile(target);
    if (!exporter)
        return Error{Tr::tr("The name %1 tells no format; add --format with one of %2.").arg(target, exporterNames())};
    return exporter;
}

// What Paperlark itself would refuse to read back is told at once.
void noticeSize(const QString &target)
{
    if (QFileInfo(target).size() > Limits::FileBytes)
        printNotice(Tr::tr("%1 is larger than a digest may be (%2 MiB) and could not be imported: export it in parts, such "
                           "as date:2024-12.")
                        .arg(target)
                        .arg(Limits::FileBytes >> 20));
}

int exportPapers(const Exporter &exporter, PaperFeed &papers, const QString &target)
{
    const auto exported =
        exporter.fillsFolder() ? exportToFolder(exporter, papers, target) : exportToFile(exporter, papers, target);
    if (!exported) {
        printNotice(exported.error().message);
        return papers.isCancelled() ? Cancelled : FileRefused;
    }
    if (exporter.name == "markdown"_L1)
        noticeSize(target);
    printNotice(Tr::tr("Papers written to %1: %2.").arg(target).arg(*exported));
    return Done;
}

} // namespace

int runExport(const QStringList &words, const QString &libraryFile)
{
    const auto arguments = readArguments(words, "export"_L1);
    const auto asked = arguments ? papersAsked(*arguments) : arguments.error();
    if (!asked)
        return wrongUsage("export"_L1, asked.error().message);
    const QString target = arguments->value(u"to"_s);
    const auto exporter = exporterFor(target, asked->exporter);
    if (!exporter)
        return wrongUsage("export"_L1, exporter.error().message);
    const auto library = openLibrary(libraryFile);
    if (!library)
        return NoLibrary;
    const QString text = arguments->positional.join(u' ');
    noticeMistakes(text);
    const QList<PaperId> ids = papersFound(*library, text, asked->limit);
    if (ids.isEmpty()) {
        printNotice(Tr::tr("No papers were found, so nothing was written to %1.").arg(target));
        return Done;
    }
    PaperFeed papers(*library, ids);
    runningExport = &papers;
    std::signal(SIGINT, cancelExport);
    std::signal(SIGTERM, cancelExport);
    const int exitCode = exportPapers(**exporter, papers, target);
    runningExport = nullptr;
    return exitCode;
}

} // namespace Paperlark
