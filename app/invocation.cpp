#include "app/invocation.h"

#include "app/commandline.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

QString wordToOpen(const QString &word)
{
    if (word.startsWith("https://"_L1) || word.startsWith("http://"_L1))
        return word;
    const QString path = word.startsWith("file:"_L1) ? QUrl(word).toLocalFile() : word;
    return QDir::cleanPath(QDir::current().absoluteFilePath(path.isEmpty() ? word : path));
}

} // namespace

Invocation readInvocation(int argc, char **argv)
{
    Invocation invocation;
    bool optionsEnded = false;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        optionsEnded |= word == "--"_L1;
        if (!optionsEnded && word == "--library"_L1) {
            if (i + 1 < argc)
                invocation.libraryFile = QString::fromLocal8Bit(argv[++i]);
            else
                invocation.problem = QCoreApplication::translate("CommandLine", "--library needs a file.");
        } else if (!optionsEnded && word.startsWith("--library="_L1)) {
            invocation.libraryFile = word.mid(10);
        } else if (!optionsEnded && word == "--portable"_L1) {
            invocation.portable = true;
        } else {
            invocation.words.append(word);
        }
    }
    if (findCommand(invocation.words.value(0)))
        invocation.command = invocation.words.takeFirst();
    return invocation;
}

QStringList wordsToOpen(const QStringList &words)
{
    QStringList toOpen;
    bool optionsEnded = false;
    for (const QString &word : words) {
        if (!optionsEnded && word == "--"_L1)
            optionsEnded = true;
        else
            toOpen.append(wordToOpen(word));
    }
    return toOpen;
}

} // namespace Paperlark
