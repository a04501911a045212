#include "app/arguments.h"
#include "app/commandline.h"

#include "core/library/backups/backup.h"
#include "core/library/backups/restore.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

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
    else
        printNotice(
            Tr::tr("Put a backup in its place (paperlark library restore FILE); marks that can be read are carried over."));
    return findings.isEmpty() ? Done : NoLibrary;
}

void printDump(const Library &library)
{
    const QByteArray dump = library.dump();
    if (!dump.isEmpty())
        printLine(dump.chopped(1)); // its lines end themselves
}

int printBackup(const QString &libraryFile, const QString &target)
{
    if (!openLibrary(libraryFile)) // told; and a library of an older version is brought up to date
        return NoLibrary;
    const auto made = backUp(libraryFile, target);
    if (!made) {
        printNotice(made.error().message);
        return FileRefused;
    }
    printLine(Tr::tr("The library is copied to %1 and the copy is whole.").arg(*made).toUtf8());
    return Done;
}

int restore(const QString &libraryFile, const QString &backup)
{
    const auto restored = restoreLibrary(libraryFile, backup);
    if (!restored) {
        printNotice(restored.error().message);
        return FileRefused;
    }
    printLine(Tr::tr("The library is that of %1 again. Papers with marks carried over: %2.")
                  .arg(backup)
                  .arg(restored->carriedOver)
                  .toUtf8());
    if (!restored->setAside.isEmpty())
        printLine(Tr::tr("What was there is kept as %1.").arg(restored->setAside).toUtf8());
    return Done;
}

// What stands behind "library".
struct Action {
    QString name{};
    qsizetype leastFiles{};
    qsizetype mostFiles{};
};

bool isUnderstood(const QStringList &words)
{
    static const QList<Action> actions{{u"info"_s}, {u"check"_s}, {u"dump"_s}, {u"backup"_s, 0, 1}, {u"restore"_s, 1, 1}};
    return std::any_of(actions.begin(), actions.end(), [&words](const Action &action) {
        const qsizetype files = words.size() - 1;
        return words.value(0) == action.name && files >= action.leastFiles && files <= action.mostFiles;
    });
}

} // namespace

int runLibrary(const QStringList &words, const QString &libraryFile)
{
    const auto arguments = readArguments(words, "library"_L1);
    if (!arguments)
        return wrongUsage("library"_L1, arguments.error().message);
    if (!isUnderstood(arguments->positional))
        return wrongUsage("library"_L1, Tr::tr("Say one of info, check, backup, backup FILE, restore FILE, dump."));
    const QString action = arguments->positional.constFirst();
    const QString file = arguments->positional.value(1);
    if (action == "backup"_L1)
        return printBackup(libraryFile, file);
    if (action == "restore"_L1)
        return restore(libraryFile, file);
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
