#include "app/commandline.h"

#include "app/commandhelp.h"

#include "core/library/backups/backup.h"
#include "core/library/backups/damage.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cerrno>
#include <csignal>
#include <cstdio>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int outputError = 0; // of errno; standard output is one for all of the program

// Tells of an upgrade that takes longer than a moment, now and then.
struct UpgradeNotices {
    QElapsedTimer lastNotice{};

    bool operator()(int done, int all)
    {
        if (!lastNotice.isValid()) {
            lastNotice.start();
        } else if (lastNotice.hasExpired(2000)) {
            printNotice(Tr::tr("Bringing the library up to date: %1 of %2 papers.").arg(done).arg(all));
            lastNotice.start();
        }
        return true;
    }
};

bool asksForHelp(const QStringList &words)
{
    const qsizetype end = words.indexOf(u"--"_s);
    return words.mid(0, end).contains(u"--help"_s);
}

QString outputFailure()
{
    if (outputError == EPIPE)
        return Tr::tr("Whoever reads the output went away before everything was written.");
    if (outputError == ENOSPC)
        return Tr::tr("There is no space left for the output: make room, then try again.");
    return Tr::tr("The output can't be written. Check where it goes, and try again.");
}

} // namespace

int runCommand(const Command &command, const QStringList &words, const QString &libraryFile)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away early is told of like any other failure, and marks are still done
#endif
    if (asksForHelp(words)) {
        printLine(helpOf(command).toUtf8());
        return Done;
    }
    const int exitCode = command.run(words, libraryFile);
    if (outputTakesMore())
        return exitCode;
    printNotice(outputFailure());
    return exitCode == Done ? FileRefused : exitCode;
}

int wrongUsage(const QLatin1StringView &command, const QString &message)
{
    printNotice(message);
    if (const Command *known = findCommand(command))
        printNotice(Tr::tr("Usage: paperlark %1").arg(known->usage()));
    return WrongUsage;
}

void printLine(const QByteArray &line)
{
    if (!outputTakesMore())
        return;
    const bool printed = std::fwrite(line.constData(), 1, size_t(line.size()), stdout) == size_t(line.size())
        && std::fputc('\n', stdout) != EOF && std::fflush(stdout) == 0;
    outputError = printed ? 0 : errno;
}

bool outputTakesMore()
{
    return outputError == 0;
}

void printNotice(const QString &message)
{
    const QByteArray line = message.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

std::unique_ptr<Library> openLibrary(const QString &file)
{
    auto library = Library::open(file, UpgradeNotices{});
    if (library)
        return std::move(*library);
    printNotice(library.error().message);
    if (const auto backup = isLibraryDamaged(file) ? newestGoodBackup(file) : std::nullopt)
        printNotice(Tr::tr("The newest good backup is of %1: paperlark library restore %2")
                        .arg(backup->madeAt.toString(Qt::ISODate), backup->file));
    return nullptr;
}

} // namespace Paperlark
