#pragma once

#include <QStringList>

namespace Paperlark {

// What the words of the command line ask for. `--library FILE` and `--portable` stand before or after a command.
struct Invocation {
    QString command{}; // empty: the window
    QStringList words{};
    QString libraryFile{}; // empty: the usual one
    bool portable{};
    QString problem{}; // one sentence; then the rest means nothing

    friend bool operator==(const Invocation &, const Invocation &) = default;
};

Invocation readInvocation(int argc, char **argv);

// The words for the window, as another process can open them: absolute paths, and addresses of the web as they stand. A
// desktop gives files as file: addresses.
QStringList wordsToOpen(const QStringList &words);

} // namespace Paperlark
