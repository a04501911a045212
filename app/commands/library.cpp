#include "app/arguments.h"
#include "app/commandline.h"

#include "core/library/library.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void printInfo(const Library &library)
{
    const LibraryCounts counts = library.counts();
    printLine(Tr::tr("File: %1 (%2 bytes)").arg(library.file()).arg(QFileInfo(library.file()).size()).toUtf8());
    printLine(Tr::tr("Papers: %1, unread: %2, starred: %3, reading list: %4, notes: %5")
                  .arg(counts.papers)
                  .arg(counts.unread)
                  .arg(counts.starred)
                  .arg(counts.readingList)
                  .arg(counts.notes)
                  .toUtf8());
    printLine(Tr::tr("Digest files: %1").arg(counts.files).toUtf8());
}

int printCheck(const Library &library)
{
    const QStringList findings = library.check();
    for (const QString &finding : findings)
        printNotice(finding);
    if (findings.isEmpty())
        printLine(Tr::tr("The library is whole.").toUtf8());
    return findings.isEmpty() ? Done : NoLibrary;
}

void printDump(const Library &library)
{
    const QByteArray dump = library.dump();
    if (!dump.isEmpty())
        printLine(dump.chopped(1)); // its lines end themselves
}

} // namespace

int runLibrary(const QStringList &words, const QString &libraryFile)
{
    const auto arguments = readArguments(words, "library"_L1);
    if (!arguments)
        return wrongUsage("library"_L1, arguments.error().message);
    const QString action = arguments->positional.value(0);
    if (arguments->positional.size() != 1 || !QStringList{u"info"_s, u"check"_s, u"dump"_s}.contains(action))
        return wrongUsage("library"_L1, Tr::tr("Say one of info, check, dump."));
    const auto library = openLibrary(libraryFile);
    if (!library)
        return NoLibrary;
    if (action == "check"_L1)
        return printCheck(*library);
    if (action == "info"_L1)
        printInfo(*library);
    else
        printDump(*library);
    return Done;
}

} // namespace Paperlark
