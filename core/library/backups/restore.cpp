#include "core/library/backups/restore.h"

#include "core/library/backups/backup.h"
#include "core/library/backups/checksum.h"
#include "core/library/backups/damage.h"
#include "core/library/backups/marksover.h"
#include "core/library/backups/wholefile.h"
#include "core/library/library.h"
#include "core/library/libraryfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Backup)
};

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

Error cannotRestore(const QString &libraryFile)
{
    return {Text::tr("The backup can't be put in the place of %1. What was there is kept; make room there and try again.")
                .arg(shown(libraryFile))};
}

// "library.damaged-2026-11-28T174512.db": a name that nobody has.
QString nameAside(const QString &libraryFile, SetAside reason)
{
    const QFileInfo file(libraryFile);
    const QString begun = file.absolutePath() + u'/' + file.completeBaseName()
        + (reason == SetAside::KnownDamaged || isLibraryDamaged(libraryFile) ? u".damaged-"_s : u".replaced-"_s)
        + QDateTime::currentDateTime().toString(u"yyyy-MM-dd'T'HHmmss"_s);
    QString name = begun + u".db"_s;
    for (int number = 2; QFileInfo::exists(name); ++number) {
        name = begun + u"-%1.db"_s.arg(number);
    }
    return name;
}

std::filesystem::path pathOf(const QString &file)
{
    return file.toStdU16String();
}

// By a second name where the disk knows such, so that the library's own name is never missing: a program that starts at
// this moment would make a new one. The log goes with the file that it belongs to, or it would be read into the new one.
bool moveAside(const QString &libraryFile, const QString &aside)
{
    std::error_code failed;
    std::filesystem::create_hard_link(pathOf(libraryFile), pathOf(aside), failed);
    if (failed) {
        failed.clear();
        std::filesystem::rename(pathOf(libraryFile), pathOf(aside), failed);
    }
    for (const QString &log : {u"-wal"_s, u"-journal"_s}) {
        if (!failed && QFileInfo(libraryFile + log).size() > 0) {
            std::filesystem::rename(pathOf(libraryFile + log), pathOf(aside + log), failed);
        }
    }
    if (!failed) { // what is left is empty, or made anew by who opens the file
        QFile::remove(libraryFile + u"-wal"_s);
        QFile::remove(libraryFile + u"-shm"_s);
    }
    return !failed;
}

// The copy is compared, not trusted.
Result<QString> exchange(const QString &libraryFile, const QString &backup, SetAside reason)
{
    const WholeFile copy(libraryFile);
    const QByteArray expected = checksumOf(backup);
    if (expected.isEmpty() || !QFile::copy(backup, copy.partialName()) || checksumOf(copy.partialName()) != expected) {
        return cannotRestore(libraryFile);
    }
    QFile::setPermissions(copy.partialName(), QFile::ReadOwner | QFile::WriteOwner);
    QString aside;
    if (QFileInfo::exists(libraryFile)) {
        aside = nameAside(libraryFile, reason);
        if (!moveAside(libraryFile, aside)) {
            return cannotRestore(libraryFile);
        }
    }
    return copy.putInPlace(WholeFile::Replace::Yes) ? Result<QString>(aside) : Result<QString>(cannotRestore(libraryFile));
}

} // namespace

Result<Restored> restoreLibrary(const QString &libraryFile, const QString &backup,
                                const std::function<bool(int done, int all)> &progress, SetAside reason)
{
    const QString file = QFileInfo(libraryFile).absoluteFilePath();
    if (QFileInfo::exists(file) && QFileInfo(backup).canonicalFilePath() == QFileInfo(file).canonicalFilePath()) {
        return Error{Text::tr("%1 is the library itself. Nothing was changed; name a backup of it.").arg(shown(file))};
    }
    if (const auto good = verifyBackup(backup, Checksum::IfThere); !good) {
        return good.error();
    }
    if (isOpenElsewhere(file)) {
        return Error{
            Text::tr("Another window has the library %1 open. Nothing was changed; close it and try again.").arg(shown(file))};
    }
    const auto aside = exchange(file, backup, reason);
    if (!aside) {
        return aside.error();
    }
    auto library = Library::open(file, progress);
    if (!library) {
        return library.error();
    }
    const int carried = aside->isEmpty() ? 0 : carryMarksOver(*aside, **library);
    return Restored{.library = std::move(*library), .setAside = *aside, .carriedOver = carried};
}

} // namespace Paperlark
