// What the library is asked about many papers: lists, counts, facets. One method, one statement.
#include "core/library/library.h"

#include "core/library/database.h"
#include "core/library/filtersql.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// An error was logged where it happened; a question that fails is answered with nothing.
QList<Database::Row> orNothing(const Result<QList<Database::Row>> &rows)
{
    return rows ? *rows : QList<Database::Row>();
}

QList<FacetCount> facetsOf(const QList<Database::Row> &rows)
{
    QList<FacetCount> facets;
    for (const Database::Row &row : rows) {
        facets += FacetCount{row[0].toString(), row[1].toInt()};
    }
    return facets;
}

QList<QDate> daysOf(const QList<Database::Row> &rows)
{
    QList<QDate> days;
    for (const Database::Row &row : rows) {
        days += QDate::fromJulianDay(row[0].toLongLong());
    }
    return days;
}

// " AND id IN (…)" unless every paper is meant.
QString among(const FilterSql &filter)
{
    return filter.where.isEmpty() ? QString() : u" AND id IN (SELECT p.id FROM papers p"_s + filter.where + u')';
}

} // namespace

QList<PaperId> Library::paperIds(const PaperFilter &filter) const
{
    const FilterSql sql = filterSql(filter);
    const auto ids = m_database->numbers(u"SELECT p.id FROM papers p"_s + sql.where + u" ORDER BY p.id DESC"_s, sql.values);
    return ids ? *ids : QList<PaperId>();
}

std::optional<QList<PaperId>> Library::firstPaperIds(const PaperFilter &filter, int limit) const
{
    return paperIds(filter).mid(0, limit);
}

Answer Library::answer(const Question &question) const
{
    PaperFilter anyDay = question.filter;
    anyDay.clearDays();
    Answer answer{.question = question,
                  .ids = paperIds(question.filter),
                  .days = dayCounts(anyDay),
                  .allDays = dayCounts({}),
                  .facets = {{Facet::Tags, tagCounts(question.filter)},
                             {Facet::Languages, languageCounts(question.filter)},
                             {Facet::Sources, sourceCounts(question.filter)},
                             {Facet::Authors, {}},
                             {Facet::Has, {}}},
                  .library = counts()};
    for (const PaperFilter &other : question.others) {
        answer.others += FilterCount{.papers = int(paperIds(other).size())};
    }
    return answer;
}

void Library::ask(const Question &question)
{
    QMetaObject::invokeMethod(
        this, [this, question] { emit answered(answer(question)); }, Qt::QueuedConnection);
}

std::optional<PaperId> Library::idOfKey(const QString &key) const
{
    const auto id = m_database->value(u"SELECT id FROM papers WHERE key = ?"_s, {key});
    return id && !id->isNull() ? std::optional<PaperId>(id->toLongLong()) : std::nullopt;
}

LibraryCounts Library::counts() const
{
    const auto rows = orNothing(
        m_database->rows(u"SELECT (SELECT count(*) FROM papers), count(*) FILTER (WHERE read), count(*) FILTER (WHERE starred),"
                         " count(*) FILTER (WHERE reading_list), count(*) FILTER (WHERE note <> ''), (SELECT count(*) FROM files)"
                         " FROM states WHERE key IN (SELECT key FROM papers)"_s));
    if (rows.isEmpty()) {
        return {};
    }
    const Database::Row &row = rows.first();
    return {.papers = row[0].toInt(),
            .unread = row[0].toInt() - row[1].toInt(),
            .starred = row[2].toInt(),
            .readingList = row[3].toInt(),
            .notes = row[4].toInt(),
            .files = row[5].toInt()};
}

QList<DayCount> Library::dayCounts(const PaperFilter &filter) const
{
    const FilterSql sql = filterSql(filter);
    const auto rows = orNothing(m_database->rows(
        u"SELECT p.id >> 20, count(*), count(*) - coalesce(sum(st.read), 0) FROM papers p LEFT JOIN states st ON st.key = p.key"_s
            + sql.where + u" GROUP BY p.id >> 20 HAVING p.id >> 20 > 0 ORDER BY 1"_s,
        sql.values));
    QList<DayCount> days;
    for (const Database::Row &row : rows) {
        days += DayCount{QDate::fromJulianDay(row[0].toLongLong()), row[1].toInt(), row[2].toInt()};
    }
    return days;
}

QList<QDate> Library::emptyDays() const
{
    return daysOf(orNothing(
        m_database->rows(u"SELECT day FROM file_days d GROUP BY day HAVING max(papers) = 0 AND NOT EXISTS"
                         " (SELECT 1 FROM papers WHERE id BETWEEN d.day << 20 AND (d.day << 20) + 0xFFFFF) ORDER BY day"_s)));
}

QStringList Library::sourcesOfDays(const QDate &first, const QDate &last) const
{
    if (!first.isValid() || !last.isValid()) {
        return {};
    }
    const auto rows =
        orNothing(m_database->rows(u"SELECT DISTINCT s.name FROM facets f JOIN sources s ON s.id = CAST(f.value AS INTEGER)"
                                   " WHERE f.kind = 3 AND f.id BETWEEN ? AND ? ORDER BY s.name"_s,
                                   {first.toJulianDay() << 20, ((last.toJulianDay() + 1) << 20) - 1}));
    QStringList names;
    for (const Database::Row &row : rows) {
        names += row[0].toString();
    }
    return names;
}

QList<FacetCount> Library::tagCounts(const PaperFilter &filter) const
{
    PaperFilter others = filter;
    others.tags.included.clear();
    others.tags.excluded.clear();
    const FilterSql sql = filterSql(others);
    return facetsOf(orNothing(
        m_database->rows(u"SELECT min(value), count(*) FROM (SELECT value, id FROM facets WHERE kind = 1"
                         " UNION SELECT t.tag COLLATE NOCASE, tp.id FROM state_tags t JOIN papers tp ON tp.key = t.key) WHERE 1"_s
                             + among(sql) + u" GROUP BY value COLLATE NOCASE ORDER BY 2 DESC, 1"_s,
                         sql.values)));
}

QList<FacetCount> Library::languageCounts(const PaperFilter &filter) const
{
    PaperFilter others = filter;
    others.languages.included.clear();
    others.languages.excluded.clear();
    const FilterSql sql = filterSql(others);
    return facetsOf(orNothing(m_database->rows(u"SELECT value, count(*) FROM facets WHERE kind = 2"_s + among(sql)
                                                   + u" GROUP BY value ORDER BY 2 DESC, 1"_s,
                                               sql.values)));
}

QList<FacetCount> Library::sourceCounts(const PaperFilter &filter) const
{
    PaperFilter others = filter;
    others.sources.included.clear();
    others.sources.excluded.clear();
    const FilterSql sql = filterSql(others);
    return facetsOf(orNothing(m_database->rows(
        u"SELECT s.name, c.papers FROM (SELECT value, count(*) AS papers FROM facets WHERE kind = 3"_s + among(sql)
            + u" GROUP BY value) c JOIN sources s ON s.id = CAST(c.value AS INTEGER) ORDER BY 2 DESC, 1"_s,
        sql.values)));
}

// An import that only read known files again has brought nothing that could be taken back.
QList<ImportRecord> Library::imports() const
{
    const auto rows = orNothing(m_database->rows(
        u"SELECT i.id, i.finished_at, count(DISTINCT f.id), count(DISTINCT e.key), i.samples FROM imports i"
        " JOIN files f ON f.import_id = i.id LEFT JOIN entries e ON e.file_id = f.id GROUP BY i.id ORDER BY i.id DESC"_s));
    QList<ImportRecord> imports;
    for (const Database::Row &row : rows) {
        imports += ImportRecord{row[0].toLongLong(), QDateTime::fromMSecsSinceEpoch(row[1].toLongLong(), Qt::UTC), row[2].toInt(),
                                row[3].toInt(), row[4].toBool()};
    }
    return imports;
}

bool Library::hasSamples() const
{
    const auto found =
        m_database->value(u"SELECT EXISTS(SELECT 1 FROM imports i JOIN files f ON f.import_id = i.id WHERE i.samples)"_s);
    return found && found->toBool();
}

} // namespace Paperlark
