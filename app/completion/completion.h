#pragma once

#include <QStringList>

namespace Paperlark {

struct Command;
struct CommandOption;

// A shell that Paperlark completes for: one file here and one line in the list of completion.cpp.
struct CompletedShell {
    QLatin1StringView name{};
    QString (*script)(){}; // made from the table of commands; ends without a line break
};

QStringList completedShells();                  // "bash", …
QString completionScript(const QString &shell); // null: another shell

// What can stand at a place of the command line, for the scripts.
struct Choices {
    QStringList words{}; // typed as they stand
    bool files{};
    bool filter{}; // TEXT
};
Choices choicesFor(const CommandOption &option);
Choices choicesFor(const Command &command);

QStringList commandNames();
QStringList filterWords();                        // "is:", "tag:" …
QStringList typeableValues(const QString &field); // of a field of a filter: those that no shell needs quotes for
QString inQuotes(const QString &text);            // between single quotes, an apostrophe inside made typographic

QString bashScript();
QString zshScript();
QString fishScript();

} // namespace Paperlark
