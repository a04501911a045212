#include "core/library/backups/backup.h"

#include "core/library/backups/checksum.h"
#include "core/library/backups/wholefile.h"
#include "core/library/database.h"
#include "core/library/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Backup)
};

constexpr qsizetype dailyKept = 5;
constexpr qsizetype upgradesKept = 3;

QString shown(const QString &file)
{
    return QDir::toNativeSeparators(file);
}

QString folderOf(const QString &libraryFile)
{
    return QFileInfo(libraryFile).absolutePath() + u"/backups"_s;
}

QString nameIn(const QString &libraryFile, const QString &suffix)
{
    return folderOf(libraryFile) + u'/' + QFileInfo(libraryFile).completeBaseName() + u'-' + suffix + u".db"_s;
}

QString today()
{
    return QDate::currentDate().toString(Qt::ISODate);
}

QString now()
{
    return QDateTime::currentDateTime().toString(u"yyyy-MM-dd'T'HHmmss"_s);
}

std::optional<Backup::Kind> kindOf(const QString &suffix)
{
    static const QRegularExpression daily(u"^\\d{4}-\\d\\d-\\d\\d$"_s);
    static const QRegularExpression byHand(u"^\\d{4}-\\d\\d-\\d\\dT\\d{6}$"_s);
    static const QRegularExpression upgrade(u"^version-\\d+-\\d{4}-\\d\\d-\\d\\dT\\d{6}$"_s);
    return daily.match(suffix).hasMatch()  ? std::optional(Backup::Kind::Daily)
        : byHand.match(suffix).hasMatch()  ? std::optional(Backup::Kind::ByHand)
        : upgrade.match(suffix).hasMatch() ? std::optional(Backup::Kind::BeforeUpgrade)
                                           : std::nullopt;
}

Error notMade(const QString &target, const QString &detail)
{
    return {Text::tr("The backup %1 can't be made. The library is as it was; make room there or name another place.")
                .arg(shown(target)),
            detail};
}

Error notGood(const QString &file)
{
    return {Text::tr("The backup %1 is damaged. Nothing was changed; take an older one.").arg(shown(file))};
}

// What SQLite's own check and the numbers in its head say.
Result<void> verifyDatabase(const QString &file)
{
    const auto database = Database::openToRead(file);
    if (!database) {
        return notGood(file);
    }
    const auto application = (*database)->value(u"PRAGMA application_id"_s);
    if (!application) {
        return notGood(file);
    }
    if (application->toUInt() != schemaApplicationId) {
        return Error{Text::tr("%1 is no Paperlark library. Nothing was changed; choose a backup of one.").arg(shown(file))};
    }
    const auto version = (*database)->value(u"PRAGMA user_version"_s);
    if (!version) {
        return notGood(file);
    }
    if (const auto known = checkSchemaVersion(version->toInt(), file); !known) {
        return known;
    }
    const auto findings = (*database)->value(u"PRAGMA integrity_check(1)"_s);
    return findings && findings->toString() == "ok"_L1 ? Result<void>() : Result<void>(notGood(file));
}

// Into a file that nobody takes for a backup before it is one.
Result<void> copyVerified(Database &database, const QString &target)
{
    const WholeFile copy(target);
    if (const auto made = database.run(u"VACUUM INTO ?"_s, {copy.partialName()}); !made) {
        return Database::isDamage(made.error(), database.file()) ? Result<void>(made.error())
                                                                 : Result<void>(notMade(target, made.error().detail));
    }
    if (const auto verified = verifyDatabase(copy.partialName()); !verified) {
        return notMade(target, verified.error().message);
    }
    const auto sum = checksumOf(copy.partialName());
    if (sum.isEmpty() || !copy.putInPlace(WholeFile::Replace::Yes) || !writeChecksum(target, sum)) {
        return notMade(target, {});
    }
    return {};
}

// The file stays whatever it is unless it is one of ours.
Result<void> mayReplace(const QString &target, const QString &libraryFile)
{
    if (!QFileInfo::exists(target)) {
        return {};
    }
    const bool isLibrary = QFileInfo(target).canonicalFilePath() == QFileInfo(libraryFile).canonicalFilePath();
    if (isLibrary || !verifyBackup(target, Checksum::Needed)) {
        return Error{Text::tr("%1 is there already and is no backup. Nothing was changed; name another file.").arg(shown(target))};
    }
    removeChecksum(target);
    return {};
}

Result<void> makeFolder(const QString &target)
{
    const QString folder = QFileInfo(target).absolutePath();
    return QDir().mkpath(folder) ? Result<void>() : Result<void>(notMade(target, folder));
}

// What a program left that was killed while it wrote.
void removeLeftovers(const QString &libraryFile)
{
    const QDateTime yesterday = QDateTime::currentDateTime().addDays(-1);
    const QFileInfoList files = QDir(folderOf(libraryFile)).entryInfoList({u"*.partial*"_s}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < yesterday) {
            QFile::remove(file.filePath());
        }
    }
}

// A backup that can't be taken away does no harm.
void keepNewest(const QString &libraryFile, Backup::Kind kind, qsizetype kept)
{
    removeLeftovers(libraryFile);
    for (const Backup &backup : backupsOf(libraryFile)) {
        if (backup.kind == kind && --kept < 0) {
            QFile::remove(backup.file);
            removeChecksum(backup.file);
        }
    }
}

// Another program may be making it at this moment, step by step.
bool isEmpty(Database &database)
{
    const auto papers = database.value(u"SELECT EXISTS(SELECT 1 FROM papers)"_s);
    const auto states = database.value(u"SELECT EXISTS(SELECT 1 FROM states)"_s); // not in version 1
    return papers && !papers->toBool() && (!states || !states->toBool());
}

QDateTime lastChange(const QString &libraryFile)
{
    const QFileInfo file(libraryFile);
    const QFileInfo log(libraryFile + u"-wal"_s);
    return log.size() > 0 ? std::max(file.lastModified(), log.lastModified()) : file.lastModified();
}

bool needsDaily(const QString &libraryFile)
{
    const QList<Backup> all = backupsOf(libraryFile);
    const bool hasToday = QFileInfo::exists(nameIn(libraryFile, today()));
    return !hasToday && (all.isEmpty() || all.constFirst().madeAt < lastChange(libraryFile));
}

} // namespace

QList<Backup> backupsOf(const QString &libraryFile)
{
    const QString base = QFileInfo(libraryFile).completeBaseName() + u'-';
    QList<Backup> all;
    const QFileInfoList files = QDir(folderOf(libraryFile)).entryInfoList({u"*.db"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        const QString name = file.completeBaseName();
        if (const auto kind = name.startsWith(base) ? kindOf(name.mid(base.size())) : std::nullopt) {
            all += Backup{.file = file.filePath(), .kind = *kind, .madeAt = file.lastModified(), .bytes = file.size()};
        }
    }
    return all;
}

std::optional<Backup> newestGoodBackup(const QString &libraryFile)
{
    for (const Backup &backup : backupsOf(libraryFile)) {
        if (verifyBackup(backup.file, Checksum::Needed)) {
            return backup;
        }
    }
    return std::nullopt;
}

Result<void> verifyBackup(const QString &file, Checksum checksum)
{
    if (!QFileInfo(file).isFile() || !QFileInfo(file).isReadable()) {
        return Error{Text::tr("%1 can't be read. Nothing was changed; check its name and permissions.").arg(shown(file))};
    }
    const QByteArray expected = readChecksum(file);
    if (expected.isEmpty() && checksum == Checksum::Needed) {
        return Error{
            Text::tr("The backup %1 has no checksum beside it, so nobody can tell whether it is whole. Take another one.")
                .arg(shown(file))};
    }
    if (!expected.isEmpty() && checksumOf(file) != expected) {
        return notGood(file);
    }
    return verifyDatabase(file);
}

Result<QString> backUp(const QString &libraryFile, const QString &target)
{
    const QString file = target.isEmpty() ? nameIn(libraryFile, now()) : QFileInfo(target).absoluteFilePath();
    if (!QFileInfo::exists(libraryFile)) {
        return Error{Text::tr("There is no library %1 to be copied. Check its name.").arg(shown(libraryFile))};
    }
    const auto database = Database::open(libraryFile);
    if (!database) {
        return database.error();
    }
    const auto allowed = mayReplace(file, libraryFile);
    const auto folder = allowed && target.isEmpty() ? makeFolder(file) : allowed;
    const auto copied = folder ? copyVerified(**database, file) : folder;
    return copied ? Result<QString>(file) : Result<QString>(copied.error());
}

Result<std::optional<QString>> backUpDaily(const QString &libraryFile)
{
    if (!needsDaily(libraryFile)) {
        return std::optional<QString>();
    }
    const QString file = nameIn(libraryFile, today());
    const auto folder = makeFolder(file);
    const auto made = folder ? backUp(libraryFile, file) : Result<QString>(folder.error());
    if (!made) {
        return made.error();
    }
    keepNewest(libraryFile, Backup::Kind::Daily, dailyKept);
    return std::optional<QString>(*made);
}

Result<void> backUpBeforeUpgrade(Database &database, int version)
{
    if (isEmpty(database)) {
        return {};
    }
    const QString file = nameIn(database.file(), u"version-%1-%2"_s.arg(version).arg(now()));
    const auto folder = makeFolder(file);
    const auto copied = folder ? copyVerified(database, file) : folder;
    if (copied) {
        keepNewest(database.file(), Backup::Kind::BeforeUpgrade, upgradesKept);
    }
    return copied;
}

} // namespace Paperlark
