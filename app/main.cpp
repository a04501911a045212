#include "app/commandhelp.h"
#include "app/commandline.h"

#include "core/library/backups/backup.h"
#include "core/library/backups/dailybackup.h"
#include "core/library/backups/damage.h"
#include "core/library/backups/restore.h"
#include "core/library/library.h"
#include "core/translations.h"
#include "ui/importing/restorebox.h"
#include "ui/importing/upgradedialog.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

constexpr int untilBackup = 60'000; // ms: the start and the first import have the disk for themselves

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
class UpgradeProgress final
{
public:
    bool operator()(int done, int all)
    {
        m_dialog = m_dialog ? m_dialog : std::make_shared<UpgradeDialog>();
        return m_dialog->goOn(done, all);
    }

private:
    std::shared_ptr<UpgradeDialog> m_dialog{};
};

// What the window opens, and what it has to tell first.
struct Opened {
    std::unique_ptr<Library> library{};
    QString news{};
};

// An empty Error: the reader would rather not, and has been told why.
Result<Opened> restoreForWindow(const QString &file, const Error &damage)
{
    const auto backup = newestGoodBackup(file);
    if (!backup)
        return damage;
    RestoreBox box(damage, *backup);
    box.exec();
    if (!box.isRestoreChosen())
        return Error{};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto restored = restoreLibrary(file, backup->file, UpgradeProgress());
    QGuiApplication::restoreOverrideCursor();
    if (!restored)
        return restored.error();
    return Opened{
        .library = std::move(restored->library),
        .news = QCoreApplication::translate("CommandLine",
                                            "The library is restored; papers with marks carried over: %1. The damaged one is "
                                            "kept as %2.")
                    .arg(restored->carriedOver)
                    .arg(restored->setAside)};
}

Result<Opened> openForWindow(const QString &file)
{
    auto library = Library::open(file, UpgradeProgress());
    if (library)
        return Opened{.library = std::move(*library)};
    return isLibraryDamaged(file) ? restoreForWindow(file, library.error()) : Result<Opened>(library.error());
}

void tellFailure(const Error &error)
{
    if (error.message.isEmpty())
        return;
    printNotice(error.message);
    QMessageBox box(QMessageBox::Critical, u"Paperlark"_s, error.message);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

int runWindow(int argc, char **argv, const Invocation &invocation)
{
    QApplication application(argc, argv);
    installTranslations(application);
    QApplication::setWindowIcon(QIcon(u":/paperlark/mark.svg"_s));
    const auto opened = openForWindow(invocation.libraryFile.isEmpty() ? Library::defaultFile() : invocation.libraryFile);
    if (!opened) {
        tellFailure(opened.error());
        return NoLibrary;
    }
    MainWindow window(*opened->library);
    window.show();
    if (!opened->news.isEmpty())
        window.showError({opened->news});
    DailyBackup backup(opened->library->file());
    QObject::connect(&backup, &DailyBackup::failed, &window, &MainWindow::showError);
    if (!opened->library->isReadOnly())
        backup.startIn(untilBackup);
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
