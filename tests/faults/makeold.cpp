// make-old-library LIBRARY VERSION FILE: what LIBRARY holds, as a program of that schema version would have left it in FILE.
#include "tests/core/library/oldlibrary.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Paperlark;
using namespace Paperlark::Testing;
using namespace Qt::StringLiterals;

namespace {

QStringList columnsOf(Database &database, const QString &of, const QString &table)
{
    QStringList columns;
    const auto rows = database.rows(u"SELECT name FROM pragma_table_info('%2', '%1')"_s.arg(of, table));
    for (const Database::Row &row : *rows)
        columns += row[0].toString();
    return columns;
}

// Every table that both have, as far as they have the same columns.
void copyWhatBothKnow(Database &old)
{
    const auto tables = old.rows(u"SELECT m.name FROM main.sqlite_master m JOIN now.sqlite_master n ON n.name = m.name"
                                 " WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'search_index%'"_s);
    for (const Database::Row &row : *tables) {
        const QString table = row[0].toString();
        QStringList columns = columnsOf(old, u"main"_s, table);
        const QStringList now = columnsOf(old, u"now"_s, table);
        columns.removeIf([&now](const QString &column) { return !now.contains(column); });
        const QString names = columns.join(u", "_s);
        QVERIFY(old.run(u"DELETE FROM main."_s + table));
        QVERIFY(old.run(u"INSERT INTO main.%1(%2) SELECT %2 FROM now.%1"_s.arg(table, names)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4) {
        std::fputs("make-old-library LIBRARY VERSION FILE\n", stderr);
        return 2;
    }
    const int version = words[2].toInt();
    if (version == 3) {
        copyAsVersion3(words[1], words[3]);
        return 0;
    }
    const auto opened = Database::open(words[3]);
    if (!opened)
        return 1;
    Database &old = **opened;
    makeOld(old, version);
    if (!old.run(u"ATTACH ? AS now"_s, {words[1]}))
        return 1;
    copyWhatBothKnow(old);
    if (version > 3 && !old.run(u"INSERT INTO search_index(search_index) VALUES('rebuild')"_s))
        return 1;
    return old.value(u"PRAGMA user_version"_s)->toInt() == version ? 0 : 1;
}
