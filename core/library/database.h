#pragma once

#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlDatabase;
class QSqlQuery;
class QThread;

namespace Paperlark {

enum class LibraryAccess;

// One connection to the library file: private to core/library. Belongs to the thread that opened it.
// Statements are prepared once and always finished before run() and its sisters return, so no read lock stays behind.
class Database final
{
public:
    // Writes nothing to a file that is newer, damaged or somebody else's; makes folder and file when they are missing.
    static Result<std::unique_ptr<Database>> open(const QString &file);
    // A further connection to a library that is open already, which is not looked at again: no new one is made where that
    // has gone.
    static Result<std::unique_ptr<Database>> openAgain(const QString &file);
    // A file as it lies there: damaged, older or newer. Nothing is written; nobody may write it meanwhile.
    static Result<std::unique_ptr<Database>> openToRead(const QString &file);
    // An Error when it is newer, somebody else's, or seems damaged at a first look.
    static Result<void> lookAt(const QString &file);

    static Error damage(const QString &file); // that the file is damaged
    static bool isDamage(const Error &error, const QString &file);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString file() const { return m_file; }
    bool isReadOnly() const { return m_readOnly; }

    // Whether the name still is that of the file that was opened. What is written to one that has gone is lost.
    enum class Place { There, Gone, TakenByAnother };
    Place place() const;

    // Who is told when a statement meets damage, in the thread of the connection.
    using OnDamage = std::function<void(const Error &)>;
    void setOnDamage(const OnDamage &onDamage) { m_onDamage = onDamage; }

    // For a "CAST(? AS TEXT)" of a long text: SQLite takes UTF-8 as it is, but turns UTF-16 letter by letter.
    static QVariant utf8(const QVariant &text);

    using Row = QVariantList;
    Result<int> run(const QString &sql, const QVariantList &values = {});  // the number of rows changed
    Result<qint64> insert(const QString &sql, const QVariantList &values); // the new rowid
    Result<QList<Row>> rows(const QString &sql, const QVariantList &values = {});
    // Row by row, without holding them all; `take` returns whether to go on. The result tells whether it came to the end.
    Result<bool> each(const QString &sql, const QVariantList &values, const std::function<bool(const Row &)> &take);
    Result<QList<qint64>> numbers(const QString &sql, const QVariantList &values = {}); // the first column
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});        // null: no row

private:
    Database(const QString &file, bool readOnly);
    static Result<std::unique_ptr<Database>> openSeen(const QString &path, LibraryAccess access);
    static Result<std::unique_ptr<Database>> openToRead(const QString &file, const QString &mode);
    static Result<void> lookAt(const QString &file, const QString &mode);
    Result<void> connect(const QString &mode); // of an SQLite address: empty, "immutable=1", "mode=ro"
    Result<void> configure();
    Result<void> switchToWriteAheadLog();
    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);
    Error error(const QSqlQuery &query) const;
    Result<void> mustBeInPlace() const;
    friend class Transaction;

    QString m_file;
    QString m_connection; // a name, so that this header stays free of Qt Sql
    bool m_readOnly{};
    std::pair<quint64, quint64> m_identity{}; // of the file that was opened
    OnDamage m_onDamage{};
    QThread *m_thread;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements{};
};

// Rolls back unless committed.
class Transaction final
{
public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    Result<void> begin(); // takes the write lock at once, waiting for others; an Error where the library has gone
    bool beginAtOnce();   // false: another writer has it, or nobody can
    Result<void> commit();

private:
    Database &m_database;
    bool m_open{};
};

} // namespace Paperlark
