#include "app/commandhelp.h"
#include "app/commandline.h"

#include "core/library/library.h"
#include "core/translations.h"
#include "ui/importing/upgradedialog.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

// What the words of the command line ask for. `--library FILE` stands before or after a command.
struct Invocation {
    QString command{}; // empty: the window
    QStringList words{};
    QString libraryFile{};
    QString problem{};
};

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
        } else {
            invocation.words.append(word);
        }
    }
    if (findCommand(invocation.words.value(0)))
        invocation.command = invocation.words.takeFirst();
    return invocation;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(u"paperlark"_s);
    QCoreApplication::setOrganizationName(u"paperlark"_s); // the settings' folder
    QCoreApplication::setApplicationVersion(QStringLiteral(PAPERLARK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Paperlark"_s);
    QGuiApplication::setDesktopFileName(u"paperlark"_s);
}

int runInShell(int argc, char **argv, Invocation invocation)
{
    QCoreApplication application(argc, argv);
    installTranslations(application);
    if (invocation.libraryFile.isEmpty())
        invocation.libraryFile = Library::defaultFile();
    return runCommand(*findCommand(invocation.command), invocation.words, invocation.libraryFile);
}

int printAbout(int argc, char **argv, const QString &word)
{
    QCoreApplication application(argc, argv);
    installTranslations(application);
    if (word == "--version"_L1)
        printLine("Paperlark " PAPERLARK_VERSION);
    else if (word == "--help"_L1)
        printLine(helpText().toUtf8());
    else
        return wrongUsage("paperlark"_L1,
                          QCoreApplication::translate("CommandLine", "%1 is no option. See paperlark --help.").arg(word));
    return Done;
}

// The dialog costs a new library nothing: it is made by the first progress.
Result<std::unique_ptr<Library>> openForWindow(const QString &file)
{
    std::unique_ptr<UpgradeDialog> dialog;
    return Library::open(file, [&](int done, int all) {
        dialog = dialog ? std::move(dialog) : std::make_unique<UpgradeDialog>();
        return dialog->goOn(done, all);
    });
}

int runWindow(int argc, char **argv, const Invocation &invocation)
{
    QApplication application(argc, argv);
    installTranslations(application);
    QApplication::setWindowIcon(QIcon(u":/paperlark/mark.svg"_s));
    auto library = openForWindow(invocation.libraryFile.isEmpty() ? Library::defaultFile() : invocation.libraryFile);
    if (!library) {
        QMessageBox box(QMessageBox::Critical, u"Paperlark"_s, library.error().message);
        box.setTextFormat(Qt::PlainText);
        printNotice(library.error().message);
        box.exec();
        return NoLibrary;
    }
    MainWindow window(**library);
    window.show();
    QStringList paths = invocation.words;
    paths.removeAll(u"--"_s);
    window.importPaths(paths);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameApplication();
    const Invocation invocation = readInvocation(argc, argv);
    if (!invocation.problem.isEmpty())
        return wrongUsage({}, invocation.problem);
    if (!invocation.command.isEmpty())
        return runInShell(argc, argv, invocation);
    if (const QString first = invocation.words.value(0); first.startsWith("--"_L1) && first != "--"_L1)
        return printAbout(argc, argv, first);
    return runWindow(argc, argv, invocation);
}
