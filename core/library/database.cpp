#include "core/library/database.h"

#include "core/library/backups/backup.h"
#include "core/library/backups/damage.h"
#include "core/library/libraryfile.h"
#include "core/library/schema.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int valuesAtMost = 32; // of one statement

// Silent unless asked for (QT_LOGGING_RULES="paperlark.library=true"): the reader gets a sentence, never SQL.
Q_LOGGING_CATEGORY(log, "paperlark.library", QtCriticalMsg)

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Database)
};

const QString asImmutable = u"immutable=1"_s; // whoever writes meanwhile is not noticed
const QString asReadOnly = u"mode=ro"_s;
constexpr int busyMilliseconds = 5000; // how long to wait for another writer

Error gone(const QString &file)
{
    return {Text::tr("The library %1 is not there any more. Nothing was kept; put its disk or folder back and try again.")
                .arg(QDir::toNativeSeparators(file))};
}

QString newConnectionName()
{
    static QAtomicInt count;
    return u"paperlark-%1"_s.arg(count.fetchAndAddRelaxed(1));
}

// SQLite's primary result codes, from the code that Qt passes on.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26 };

QString sentence(int code, const QString &file)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(file).absolutePath());
    switch (code & 0xff) {
    case Busy:
    case Locked:
        return Text::tr("Another program is writing to the library in %1. Nothing was changed; try again in a moment.").arg(folder);
    case ReadOnly:
        return Text::tr(
                   "The library in %1 can only be read. Nothing was changed; make the folder writable or choose another library.")
            .arg(folder);
    case Full: return Text::tr("The disk with %1 is full. What was stored before is whole; make room and try again.").arg(folder);
    case Corrupt:
    case NotADatabase:
        return Text::tr("The library %1 is damaged. Nothing was overwritten; restore a backup or choose another library.")
            .arg(QDir::toNativeSeparators(file));
    case IoError:
        return Text::tr("The disk with %1 does not answer. What was stored before is whole; check the disk and try again.")
            .arg(folder);
    case CantOpen:
        return Text::tr("The library in %1 can't be opened. Check that the folder is there and can be read.").arg(folder);
    default:
        return Text::tr(
                   "The library in %1 can't do this. Nothing was changed; `paperlark library check` tells whether it is whole.")
            .arg(folder);
    }
}

// Qt builds a text for each value that is bound by its place, which takes longer than SQLite does to store it; by a name
// that is at hand it costs a tenth.
const QString &placeholder(qsizetype place)
{
    static const QStringList names = [] {
        QStringList all;
        for (int i = 0; i < valuesAtMost; ++i) {
            all += u":p%1"_s.arg(i);
        }
        return all;
    }();
    return names[place];
}

// No text of a statement holds a question mark.
QString withNames(const QString &sql)
{
    QString named;
    qsizetype place = 0;
    for (const QChar c : sql) {
        named += c == u'?' ? placeholder(place++) : QString(c);
    }
    return named;
}

} // namespace

Database::Database(const QString &file, bool readOnly)
    : m_file(file), m_connection(newConnectionName()), m_readOnly(readOnly), m_thread(QThread::currentThread())
{}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    const QString path = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    const auto access = accessOfLibraryFile(path);
    if (!access) {
        return access.error();
    }
    if (const auto ours = lookAt(path); !ours) {
        return ours.error();
    }
    return openSeen(path, *access);
}

Result<std::unique_ptr<Database>> Database::openSeen(const QString &path, LibraryAccess access)
{
    std::unique_ptr<Database> database(new Database(path, access == LibraryAccess::ReadOnly));
    // A folder that can't be written leaves no place for SQLite's lock files: only an immutable file opens there.
    if (const auto connected = database->connect(database->m_readOnly ? asImmutable : QString()); !connected) {
        return connected.error();
    }
    database->m_identity = identityOf(path);
    if (const auto current = bringUpToDate(*database); !current) {
        return current.error();
    }
    if (const auto configured = database->configure(); !configured) {
        return configured.error();
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openAgain(const QString &file)
{
    const QString path = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
    if (QFileInfo(path).size() == 0) {
        return gone(file);
    }
    const auto access = accessOfLibraryFile(path);
    return access ? openSeen(path, *access) : Result<std::unique_ptr<Database>>(access.error());
}

Database::Place Database::place() const
{
    const FileIdentity now = identityOf(m_file);
    return now == m_identity ? Place::There : now == FileIdentity() ? Place::Gone : Place::TakenByAnother;
}

Result<void> Database::mustBeInPlace() const
{
    return place() == Place::There ? Result<void>() : Result<void>(gone(m_file));
}

// With a connection that can't write: closing one that can merges the log beside the file, and the log of a newer
// program that crashed may be all that tells its version.
Result<std::unique_ptr<Database>> Database::openToRead(const QString &file)
{
    return openToRead(file, QFileInfo(file + u"-wal"_s).size() > 0 ? asReadOnly : asImmutable);
}

Result<std::unique_ptr<Database>> Database::openToRead(const QString &file, const QString &mode)
{
    std::unique_ptr<Database> database(new Database(QDir::cleanPath(QFileInfo(file).absoluteFilePath()), true));
    const auto connected = database->connect(mode);
    return connected ? Result<std::unique_ptr<Database>>(std::move(database))
                     : Result<std::unique_ptr<Database>>(connected.error());
}

Result<void> Database::lookAt(const QString &file)
{
    if (QFileInfo(file).size() == 0) {
        // New, or made by another program a moment ago: nothing in it to lose. Unless it was more once.
        return QFileInfo::exists(file) && !backupsOf(file).isEmpty() ? Result<void>(damage(file)) : Result<void>();
    }
    const bool log = QFileInfo(file + u"-wal"_s).size() > 0;
    const auto seen = lookAt(file, log ? asReadOnly : asImmutable);
    // Without locks, a file that another program makes at this moment looks damaged.
    return seen || log || !isDamage(seen.error(), file) ? seen : lookAt(file, asReadOnly);
}

Result<void> Database::lookAt(const QString &file, const QString &mode)
{
    const auto database = openToRead(file, mode);
    if (!database) {
        return database.error();
    }
    const auto application = (*database)->value(u"PRAGMA application_id"_s);
    const auto version = (*database)->value(u"PRAGMA user_version"_s);
    if (!application || !version) {
        const Error reason = application ? version.error() : application.error();
        return isDamage(reason, file) ? Result<void>(reason) : Result<void>(); // the connection that waits for a lock will tell
    }
    if (application->toUInt() != 0 && application->toUInt() != schemaApplicationId) {
        return Error{Text::tr("%1 belongs to another program. Nothing was changed; choose another library.")
                         .arg(QDir::toNativeSeparators(file))};
    }
    const auto known = checkSchemaVersion(version->toInt(), file);
    return known && version->toInt() > 0 ? lookForDamage(**database) : known;
}

Error Database::damage(const QString &file)
{
    return {sentence(Corrupt, file)};
}

bool Database::isDamage(const Error &error, const QString &file)
{
    return error.message == sentence(Corrupt, file);
}

Result<void> Database::connect(const QString &mode)
{
    QSqlDatabase sql = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    const QString address = QUrl::fromLocalFile(m_file).toString(QUrl::FullyEncoded);
    sql.setDatabaseName(mode.isEmpty() ? address : address + u'?' + mode);
    const QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds);
    sql.setConnectOptions(m_readOnly ? options + u";QSQLITE_OPEN_READONLY"_s : options);
    if (!sql.open()) {
        return Error{sentence(CantOpen, m_file), sql.lastError().text()};
    }
    for (const QString &pragma : {u"PRAGMA page_size = 8192"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                                  u"PRAGMA cell_size_check = ON"_s}) {
        if (const auto done = run(pragma); !done) {
            return done.error();
        }
    }
    return {};
}

// SQLite waits for others when it writes, but not when it switches.
Result<void> Database::switchToWriteAheadLog()
{
    QElapsedTimer timer;
    timer.start();
    auto switched = rows(u"PRAGMA journal_mode = WAL"_s);
    while (!switched && switched.error().message == sentence(Busy, m_file) && !timer.hasExpired(busyMilliseconds)) {
        QThread::msleep(5);
        switched = rows(u"PRAGMA journal_mode = WAL"_s);
    }
    return switched ? Result<void>() : Result<void>(switched.error());
}

// Only after the version was looked at: switching the log is a write.
Result<void> Database::configure()
{
    if (m_readOnly) {
        return {};
    }
    if (const auto switched = switchToWriteAheadLog(); !switched) {
        return switched;
    }
    for (const QString &pragma :
         {u"PRAGMA synchronous = FULL"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -4000"_s}) {
        if (const auto done = rows(pragma); !done) {
            return done.error();
        }
    }
    return {};
}

Error Database::error(const QSqlQuery &query) const
{
    const QSqlError reason = query.lastError();
    qCWarning(log) << reason.text() << query.lastQuery();
    const Error told{sentence(reason.nativeErrorCode().toInt(), m_file), reason.text()};
    if (m_onDamage && isDamage(told, m_file)) {
        m_onDamage(told);
    }
    return told;
}

Result<QSqlQuery *> Database::execute(const QString &sql, const QVariantList &values)
{
    Q_ASSERT_X(QThread::currentThread() == m_thread, "Database", "used in a thread that does not own it");
    std::shared_ptr<QSqlQuery> &query = m_statements[sql];
    const bool isFirstTime = !query;
    if (!query) {
        auto prepared = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        prepared->setForwardOnly(true);
        if (!prepared->prepare(withNames(sql))) {
            m_statements.remove(sql);
            return error(*prepared);
        }
        query = prepared;
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        // To bind takes longer than to look, and many columns are always null.
        if (isFirstTime || !values[i].isNull() || !query->boundValue(int(i)).isNull()) {
            query->bindValue(placeholder(i), values[i]);
        }
    }
    if (!query->exec()) {
        const Error reason = error(*query);
        query->finish();
        return reason;
    }
    return query.get();
}

QVariant Database::utf8(const QVariant &text)
{
    const QString utf16 = text.toString();
    return utf16.isNull() ? QVariant() : QVariant(utf16.toUtf8());
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    const auto query = execute(sql, values);
    if (!query) {
        return query.error();
    }
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    const auto query = execute(sql, values);
    if (!query) {
        return query.error();
    }
    const qint64 id = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return id;
}

Result<QList<Database::Row>> Database::rows(const QString &sql, const QVariantList &values)
{
    QList<Row> result;
    const auto read = each(sql, values, [&result](const Row &row) {
        result += row;
        return true;
    });
    return read ? Result<QList<Row>>(result) : Result<QList<Row>>(read.error());
}

Result<bool> Database::each(const QString &sql, const QVariantList &values, const std::function<bool(const Row &)> &take)
{
    const auto query = execute(sql, values);
    if (!query) {
        return query.error();
    }
    Row row;
    bool goesOn = true;
    while (goesOn && (*query)->next()) {
        if (row.isEmpty()) {
            row.resize((*query)->record().count()); // takes longer than to find no row
        }
        for (int i = 0; i < row.size(); ++i) {
            row[i] = (*query)->value(i);
        }
        goesOn = take(row);
    }
    const bool failed = (*query)->lastError().isValid();
    const Error reason = failed ? error(**query) : Error{};
    (*query)->finish();
    return failed ? Result<bool>(reason) : Result<bool>(goesOn);
}

Result<QList<qint64>> Database::numbers(const QString &sql, const QVariantList &values)
{
    const auto query = execute(sql, values);
    if (!query) {
        return query.error();
    }
    QList<qint64> result;
    while ((*query)->next()) {
        result += (*query)->value(0).toLongLong();
    }
    const bool failed = (*query)->lastError().isValid();
    const Error reason = failed ? error(**query) : Error{};
    (*query)->finish();
    return failed ? Result<QList<qint64>>(reason) : Result<QList<qint64>>(result);
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    const auto all = rows(sql, values);
    if (!all) {
        return all.error();
    }
    return all->isEmpty() || all->first().isEmpty() ? QVariant() : all->first().first();
}

Transaction::~Transaction()
{
    if (m_open) {
        // Fails only when SQLite has rolled back already, on a full disk for instance.
        [[maybe_unused]] const auto rolledBack = m_database.run(u"ROLLBACK"_s);
    }
}

Result<void> Transaction::begin()
{
    if (const auto there = m_database.mustBeInPlace(); !there) {
        return there;
    }
    const auto begun = m_database.run(u"BEGIN IMMEDIATE"_s);
    if (!begun) {
        return begun.error();
    }
    m_open = true;
    return {};
}

bool Transaction::beginAtOnce()
{
    const auto impatient = m_database.value(u"PRAGMA busy_timeout = 0"_s);
    const auto begun = impatient ? begin() : Result<void>(impatient.error());
    const auto patient = m_database.value(u"PRAGMA busy_timeout = %1"_s.arg(busyMilliseconds));
    return begun && patient;
}

Result<void> Transaction::commit()
{
    if (const auto there = m_database.mustBeInPlace(); !there) {
        return there;
    }
    const auto committed = m_database.run(u"COMMIT"_s);
    if (!committed) {
        return committed.error();
    }
    m_open = false;
    return {};
}

} // namespace Paperlark
