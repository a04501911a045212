#include "app/arguments.h"
#include "app/commandline.h"

#include "core/library/library.h"
#include "ui/deciding/stepwords.h"

#include <QCoreApplication>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// How a way through the journal is told.
struct Way {
    QLatin1StringView command{};
    Result<std::optional<Step>> (Library::*go)(){};
    QString done{};    // "Undone: %1."
    QString nothing{}; // there is no step
};

int goThrough(const Way &way, const QStringList &words, const QString &libraryFile)
{
    const auto arguments = readArguments(words, way.command);
    if (!arguments || !arguments->positional.isEmpty())
        return wrongUsage(way.command,
                          arguments ? Tr::tr("%1 takes nothing behind it.").arg(way.command) : arguments.error().message);
    const auto library = openLibrary(libraryFile);
    if (!library)
        return NoLibrary;
    const auto step = (*library.*way.go)();
    if (!step) {
        printNotice(step.error().message);
        return NoLibrary;
    }
    if (*step)
        printLine(way.done.arg(StepWords::done(**step)).toUtf8());
    else
        printNotice(way.nothing);
    return Done;
}

} // namespace

int runUndo(const QStringList &words, const QString &libraryFile)
{
    return goThrough(
        {.command = "undo"_L1, .go = &Library::undo, .done = Tr::tr("Undone: %1."), .nothing = Tr::tr("There is nothing to undo.")},
        words, libraryFile);
}

int runRedo(const QStringList &words, const QString &libraryFile)
{
    return goThrough({.command = "redo"_L1,
                      .go = &Library::redo,
                      .done = Tr::tr("Done again: %1."),
                      .nothing = Tr::tr("There is nothing to do again.")},
                     words, libraryFile);
}

} // namespace Paperlark
