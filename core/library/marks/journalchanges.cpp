#include "core/library/marks/journalchanges.h"

#include "core/library/database.h"
#include "core/library/importing/librarywriter.h"
#include "core/library/marks/journal.h"
#include "core/library/paperstore.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// What was removed lies in the library as it did before: of the memory for steps it takes a small part.
constexpr int removedBytesCount = 32;

// One way through the notes of one step.
class CarryingOut final
{
public:
    CarryingOut(Database &database, qint64 step, JournalWay way, const RemovalProgress &progress)
        : m_database(database), m_step(step), m_forward(way == JournalWay::Forward), m_progress(progress)
    {}

    Result<CarriedOut> run();

private:
    // {from}, {to}: the value expected and the new one; {time}: of marking, where nobody marked the paper since.
    QString inThisWay(QString statement) const;
    Result<void> column(const QString &name);
    Result<void> tags();
    Result<void> tag(const Database::Row &row);
    Result<void> index();
    Result<void> files();
    Result<void> savedViews();
    Result<void> quickTags();
    Result<QList<Database::Row>> expectedRows(const QString &field);

    Database &m_database;
    const qint64 m_step;
    const bool m_forward;
    const RemovalProgress &m_progress;
    CarriedOut m_done{};
    QSet<QString> m_known{}; // keys
    QSet<QString> m_words{}; // keys of papers whose tags or note changed

    void changed(const QString &key)
    {
        const qsizetype before = m_known.size();
        m_known.insert(key);
        m_done.keys += m_known.size() > before ? QStringList{key} : QStringList();
    }
};

QString CarryingOut::inThisWay(QString statement) const
{
    const QString from = m_forward ? u"c.before"_s : u"c.after"_s;
    const QString to = m_forward ? u"c.after"_s : u"c.before"_s;
    const QString time = m_forward ? u"CASE WHEN st.marked_at IS c.marked_at THEN j.at ELSE st.marked_at END"_s
                                   : u"CASE WHEN st.marked_at IS j.at THEN c.marked_at ELSE st.marked_at END"_s;
    return statement.replace(u"{from}"_s, from).replace(u"{to}"_s, to).replace(u"{time}"_s, time);
}

Result<void> CarryingOut::column(const QString &name)
{
    const QString none = name == "note"_L1 ? u"''"_s : u"0"_s;
    const QString statement =
        inThisWay(u"INSERT INTO states(key, %1, marked_at) SELECT c.key, {to}, {time} FROM journal_changes c"
                  " JOIN journal j ON j.id = c.step LEFT JOIN states st ON st.key = c.key"
                  " WHERE c.step = ? AND c.field = '%1' AND coalesce(st.%1, %2) = {from}"
                  " ON CONFLICT(key) DO UPDATE SET %1 = excluded.%1, marked_at = excluded.marked_at RETURNING key"_s);
    const auto rows = m_database.rows(statement.arg(name, none), {m_step});
    if (!rows) {
        return rows.error();
    }
    for (const Database::Row &row : *rows) {
        changed(row[0].toString());
        if (name == "note"_L1) {
            m_words += row[0].toString();
        }
    }
    return {};
}

Result<void> CarryingOut::tags()
{
    const auto rows = m_database.rows(inThisWay(u"SELECT c.key, c.text, {to} FROM journal_changes c"
                                                " LEFT JOIN state_tags t ON t.key = c.key AND t.tag = c.text"
                                                " WHERE c.step = ? AND c.field = 'tag' AND (t.by_note || t.tag) IS {from}"_s),
                                      {m_step});
    if (!rows) {
        return rows.error();
    }
    for (const Database::Row &row : *rows) {
        if (const auto done = tag(row); !done) {
            return done;
        }
    }
    return {};
}

Result<void> CarryingOut::tag(const Database::Row &row)
{
    const QString key = row[0].toString();
    const QString noted = row[2].toString();
    const auto removed = m_database.run(u"DELETE FROM state_tags WHERE key = ? AND tag = ?"_s, {key, row[1]});
    const auto added = row[2].isNull() ? removed
                                       : m_database.run(u"INSERT INTO state_tags(key, tag, by_note) VALUES(?, ?, ?)"_s,
                                                        {key, noted.mid(1), noted.startsWith(u'1')});
    const auto timed = m_database.run(
        inThisWay(
            u"INSERT INTO states(key, marked_at) SELECT c.key, {time} FROM journal_changes c JOIN journal j ON j.id = c.step"
            " LEFT JOIN states st ON st.key = c.key WHERE c.step = ? AND c.field = 'tag' AND c.text = ? AND c.key = ?"
            " ON CONFLICT(key) DO UPDATE SET marked_at = excluded.marked_at"_s),
        {m_step, row[1], key});
    for (const auto *done : {&removed, &added, &timed}) {
        if (!*done) {
            return done->error();
        }
    }
    changed(key);
    m_words += key;
    return {};
}

// The reader's own words are found like those of digests.
Result<void> CarryingOut::index()
{
    PaperStore store(m_database);
    for (const QString &key : std::as_const(m_words)) {
        if (const auto indexed = store.refresh(key); !indexed) {
            return indexed;
        }
    }
    return {};
}

Result<QList<Database::Row>> CarryingOut::expectedRows(const QString &field)
{
    return m_database.rows(inThisWay(u"SELECT c.text, {from}, {to} FROM journal_changes c WHERE c.step = ? AND c.field = ?"_s),
                           {m_step, field});
}

// Forward it notes itself what becomes of states; so it comes first.
Result<void> CarryingOut::files()
{
    const auto kind = m_database.value(u"SELECT text FROM journal_changes WHERE step = ? AND field = 'files'"_s, {m_step});
    if (!kind || kind->isNull()) {
        return kind ? Result<void>() : Result<void>(kind.error());
    }
    // Samples that were only read leave no trace in the list.
    const auto keep = kind->toString() == "removed_samples"_L1 ? LibraryWriter::Keep::MoreThanRead : LibraryWriter::Keep::AnyState;
    LibraryWriter writer(m_database, false);
    writer.setProgress(m_progress);
    const auto papers = m_forward ? writer.removeFiles(m_step, keep) : writer.putFilesBack(m_step);
    if (!papers) {
        return papers.error();
    }
    m_done.removedPapers = *papers;
    if (!m_forward) {
        return {};
    }
    const auto told =
        m_database.run(u"UPDATE journal SET papers = ?, bytes = (SELECT coalesce(sum(coalesce(length(summary), 0) + 500), 0) / ?"
                       " FROM removed_entries WHERE step = journal.id) WHERE id = ?"_s,
                       {*papers, removedBytesCount, m_step});
    return told ? Result<void>() : Result<void>(told.error());
}

Result<void> CarryingOut::savedViews()
{
    const auto rows = expectedRows(u"saved_views"_s);
    if (!rows || rows->isEmpty()) {
        return rows ? Result<void>() : Result<void>(rows.error());
    }
    const auto now = savedViewsJson(m_database);
    if (!now || *now != rows->first()[1].toString()) {
        return now ? Result<void>() : Result<void>(now.error());
    }
    const auto emptied = m_database.run(u"DELETE FROM saved_views"_s);
    const auto written =
        m_database.run(u"INSERT INTO saved_views(position, name, filter) SELECT key, json_extract(value, '$[0]'),"
                       " json_extract(value, '$[1]') FROM json_each(?)"_s,
                       {rows->first()[2]});
    if (!emptied || !written) {
        return emptied ? written.error() : emptied.error();
    }
    m_done.savedViews = true;
    return {};
}

Result<void> CarryingOut::quickTags()
{
    const auto rows = expectedRows(u"quick_tag"_s);
    if (!rows) {
        return rows.error();
    }
    for (const Database::Row &row : *rows) {
        const int digit = row[0].toInt();
        const auto now = m_database.value(u"SELECT tag FROM quick_tags WHERE digit = ?"_s, {digit});
        if (!now || now->toString() != row[1].toString()) {
            return now ? Result<void>() : Result<void>(now.error());
        }
        const auto removed = m_database.run(u"DELETE FROM quick_tags WHERE digit = ?"_s, {digit});
        const auto added = row[2].toString().isEmpty()
            ? removed
            : m_database.run(u"INSERT INTO quick_tags(digit, tag) VALUES(?, ?)"_s, {digit, row[2]});
        if (!removed || !added) {
            return removed ? added.error() : removed.error();
        }
        m_done.quickTags = true;
    }
    return {};
}

Result<CarriedOut> CarryingOut::run()
{
    if (const auto done = files(); !done) {
        return done.error();
    }
    for (const QString &name : {u"read"_s, u"starred"_s, u"reading_list"_s, u"taste"_s, u"note"_s}) {
        if (const auto done = column(name); !done) {
            return done.error();
        }
    }
    for (const auto part : {&CarryingOut::tags, &CarryingOut::index, &CarryingOut::savedViews, &CarryingOut::quickTags}) {
        if (const auto done = (this->*part)(); !done) {
            return done.error();
        }
    }
    return m_done;
}

} // namespace

Result<CarriedOut> carryOut(Database &database, qint64 step, JournalWay way, const RemovalProgress &progress)
{
    return CarryingOut(database, step, way, progress).run();
}

} // namespace Paperlark
