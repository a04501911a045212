#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <span>

namespace Paperlark {

class Library;

// What a command tells the shell.
enum ExitCode { Done = 0, FileRefused = 1, WrongUsage = 2, NoLibrary = 3, Cancelled = 130 };

// An option of a command: --name, or --name VALUE.
struct CommandOption {
    enum class Use { Optional, InsteadOfTheLast, Repeated, Needed };

    QLatin1StringView name{};  // without its dashes
    QLatin1StringView value{}; // what stands behind it, as the usage shows it; empty: nothing does
    const char *help{};        // one sentence, for tr()
    Use use{Use::Optional};    // InsteadOfTheLast: it and the one before it in the table exclude each other

    QString usage() const; // "--name VALUE"
};

// One subcommand. Its line in commandtable.cpp is all that help, man page, completion and the reading of words know of it.
struct Command {
    QLatin1StringView name{};
    const char *operands{}; // UTF-8, as the usage shows them; words in small letters are typed as they stand
    const char *help{};     // one or two sentences, for tr()
    std::span<const CommandOption> options{};
    int (*run)(const QStringList &words, const QString &libraryFile){};

    QString usage() const; // without "paperlark"
};

std::span<const Command> allCommands();
const Command *findCommand(const QString &name); // null: no such command

// Runs a command, or prints its help where --help is among its words. The exit code; when standard output took nothing
// any more, that is told in a sentence and is FileRefused where it would have been Done.
int runCommand(const Command &command, const QStringList &words, const QString &libraryFile);

// What the commands share.
int wrongUsage(const QLatin1StringView &command, const QString &message);
void printLine(const QByteArray &line);                    // stdout, LF, flushed; nothing after a failure
bool outputTakesMore();                                    // false: to print is in vain, the disk is full or the reader went away
void printNotice(const QString &message);                  // stderr
std::unique_ptr<Library> openLibrary(const QString &file); // null: told on stderr; exit with NoLibrary

// commands/*.cpp
int runParse(const QStringList &words, const QString &libraryFile);
int runCheck(const QStringList &words, const QString &libraryFile);
int runImport(const QStringList &words, const QString &libraryFile);
int runQuery(const QStringList &words, const QString &libraryFile);
int runToday(const QStringList &words, const QString &libraryFile);
int runExport(const QStringList &words, const QString &libraryFile);
int runMark(const QStringList &words, const QString &libraryFile);
int runUndo(const QStringList &words, const QString &libraryFile);
int runRedo(const QStringList &words, const QString &libraryFile);
int runLibrary(const QStringList &words, const QString &libraryFile);
int runHelp(const QStringList &words, const QString &libraryFile);

} // namespace Paperlark
