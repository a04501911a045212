#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <span>

namespace Paperlark {

class Library;

// What a command tells the shell.
enum ExitCode { Done = 0, FileRefused = 1, WrongUsage = 2, NoLibrary = 3, Cancelled = 130 };

// One subcommand: the help, the dispatch and later the man page come from this table.
struct Command {
    QLatin1StringView name{};
    QLatin1StringView usage{};
    const char *help{}; // for tr()
    int (*run)(const QStringList &words, const QString &libraryFile){};
};

std::span<const Command> allCommands();
const Command *findCommand(const QString &name); // null: no such command
QString helpText();

// What the commands share.
int wrongUsage(const QLatin1StringView &command, const QString &message);
void printLine(const QByteArray &line);                    // stdout, LF, flushed
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
int runLibrary(const QStringList &words, const QString &libraryFile);

} // namespace Paperlark
