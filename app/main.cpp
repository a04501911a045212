#include "app/commandhelp.h"
#include "app/commandline.h"
#include "app/invocation.h"
#include "app/windowkeeper.h"

#include "core/library/backups/backup.h"
#include "core/library/backups/dailybackup.h"
#include "core/library/backups/damage.h"
#include "core/library/backups/restore.h"
#include "core/library/library.h"
#include "core/network/oneinstance.h"
#include "core/places.h"
#include "core/translations.h"
#include "ui/importing/restorebox.h"
#include "ui/importing/upgradedialog.h"
#include "ui/looks/icons.h"
#include "ui/mainwindow.h"
#include "ui/settings.h"
#include "ui/trouble/missingbox.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>

#include <optional>
#include <utility>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

constexpr int untilBackup = 60'000; // ms: the start and the first import have the disk for themselves

void nameApplication()
{
    QCoreApplication::setApplicationName(u"paperlark"_s);
    QCoreApplication::setOrganizationName(u"paperlark"_s); // the settings' folder
    QCoreApplication::setApplicationVersion(QStringLiteral(PAPERLARK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Paperlark"_s);
    QGuiApplication::setDesktopFileName(u"paperlark"_s);
}

// Behind the application object, which knows where the program lies.
void settlePlaces(const Invocation &invocation)
{
    const QString folder = QCoreApplication::applicationDirPath();
    if (invocation.portable || Places::hasMarker(folder))
        Places::makePortable(Places::portableFolder(folder));
}

int runInShell(int argc, char **argv, Invocation invocation)
{
    QCoreApplication application(argc, argv);
    installTranslations(application);
    settlePlaces(invocation);
    if (invocation.libraryFile.isEmpty())
        invocation.libraryFile = Library::defaultFile();
    return runCommand(*findCommand(invocation.command), invocation.words, invocation.libraryFile);
}

int printAbout(int argc, char **argv, const Invocation &invocation)
{
    QCoreApplication application(argc, argv);
    installTranslations(application);
    settlePlaces(invocation);
    const QString word = invocation.words.first();
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
        Icons::giveWindowsTheMark();
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
Result<Opened> restoreForWindow(const QString &file, const Error &damage, SetAside setAside)
{
    const auto backup = newestGoodBackup(file);
    if (!backup)
        return damage;
    Icons::giveWindowsTheMark();
    RestoreBox box(damage, *backup);
    box.exec();
    if (!box.isRestoreChosen())
        return Error{};
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto restored = restoreLibrary(file, backup->file, UpgradeProgress(), setAside);
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

// False: the reader would rather not open any. A library that was there before is not begun anew unasked.
bool waitForLibrary(const QString &file)
{
    if (!Settings::knownLibraries.value().contains(file))
        return true;
    while (!QFileInfo::exists(file)) {
        Icons::giveWindowsTheMark();
        MissingBox box(file);
        box.exec();
        if (box.choice() != MissingBox::Choice::TryAgain)
            return box.choice() == MissingBox::Choice::BeginNew;
    }
    return true;
}

void rememberLibrary(const QString &file)
{
    constexpr int remembered = 20;
    QStringList known = Settings::knownLibraries.value();
    if (known.value(0) == file)
        return;
    known.removeAll(file);
    known.prepend(file);
    Settings::knownLibraries.set(known.mid(0, remembered));
}

Result<Opened> openForWindow(const QString &file)
{
    if (!waitForLibrary(file))
        return Error{};
    auto library = Library::open(file, UpgradeProgress());
    if (library)
        return Opened{.library = std::move(*library)};
    return isLibraryDamaged(file) ? restoreForWindow(file, library.error(), SetAside::AsItLooks) : Result<Opened>(library.error());
}

void tellFailure(const Error &error)
{
    if (error.message.isEmpty())
        return;
    printNotice(error.message);
    Icons::giveWindowsTheMark();
    QMessageBox box(QMessageBox::Critical, u"Paperlark"_s, error.message);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

// Qt takes the desktop's leave to come to the front for a window of this process; there may be another one to have it.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

// True: a window of this library is open and has taken the words. One that went away meanwhile leaves its place to this.
bool hasHandedOver(OneInstance &instance, const HandedOver &what)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (instance.settle() != OneInstance::Role::Second)
            return false;
        if (instance.handOver(what))
            return true;
    }
    return false;
}

// How a window ended that could not go on with its library as it is.
struct Ending {
    bool reopens{};
    std::optional<Error> damage{}; // a backup is to take its place
    int code{};
};

// Until it is closed, or can't go on.
Ending showLibrary(WindowKeeper &keeper, const Opened &opened, const HandedOver &wanted)
{
    Ending ending;
    const QObject here; // the connections end with it
    QObject::connect(&keeper, &WindowKeeper::reopenWanted, &here, [&] { ending.reopens = keeper.window().close(); });
    QObject::connect(&keeper, &WindowKeeper::restoreWanted, &here, [&](const Error &damage) {
        ending.damage = damage;
        ending.reopens = keeper.window().close();
    });
    keeper.open(*opened.library);
    if (!opened.news.isEmpty())
        keeper.window().showError({opened.news});
    DailyBackup backup(opened.library->file());
    QObject::connect(&backup, &DailyBackup::failed, &here, [&keeper](const Error &error) { keeper.window().showError(error); });
    if (!opened.library->isReadOnly())
        backup.startIn(untilBackup);
    keeper.receive(wanted);
    ending.code = QApplication::exec();
    keeper.forgetWindow();
    return ending;
}

// With no backup to take, the window comes back on what can still be read.
Result<Opened> openAfter(const Ending &ending, const QString &file)
{
    if (!ending.damage)
        return openForWindow(file);
    auto restored = restoreForWindow(file, *ending.damage, SetAside::KnownDamaged);
    if (restored || restored.error().message.isEmpty())
        return restored;
    tellFailure(restored.error());
    return openForWindow(file);
}

int runWindow(int argc, char **argv, const Invocation &invocation)
{
    HandedOver wanted{.words = wordsToOpen(invocation.words), .activationToken = activationToken()};
    QApplication application(argc, argv);
    settlePlaces(invocation);
    const QString badSettings = Settings::putAsideWhenDamaged();
    WindowKeeper::speakAsChosen(application);
    const QString file = QDir::cleanPath(
        QFileInfo(invocation.libraryFile.isEmpty() ? Library::defaultFile() : invocation.libraryFile).absoluteFilePath());
    OneInstance instance(file);
    if (hasHandedOver(instance, wanted))
        return Done;
    WindowKeeper keeper(application, instance);
    auto opened = openForWindow(file);
    if (opened && !badSettings.isEmpty() && opened->news.isEmpty())
        opened->news = QCoreApplication::translate("CommandLine",
                                                   "The settings could not be read. They are kept as %1, and all "
                                                   "of them stand at their beginning.")
                           .arg(QDir::toNativeSeparators(badSettings));
    Ending ending{.reopens = true};
    while (opened && ending.reopens) {
        rememberLibrary(file);
        ending = showLibrary(keeper, *opened, std::exchange(wanted, {}));
        if (ending.reopens) {
            opened->library.reset(); // before the next one takes its place
            opened = openAfter(ending, file);
        }
    }
    if (opened)
        return ending.code;
    tellFailure(opened.error());
    return NoLibrary;
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
        return printAbout(argc, argv, invocation);
    return runWindow(argc, argv, invocation);
}
