// What the library is asked about many papers: lists, counts, facets. One method, one statement.
#include "core/library/library.h"

#include "core/library/database.h"
#include "core/library/facettokens.h"
#include "core/library/filtersql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// An error was logged where it happened; a question that fails is answered with nothing.
QList<Database::Row> orNothing(const Result<QList<Database::Row>> &rows)
{
    return rows ? *rows : QList<Database::Row>();
}

// How many papers under the filter carry each token.
QHash<QString, int> tokenCounts(Database &database, const PaperFilter &filter)
{
    const FilterSql sql = filterSql(filter);
    QHash<QString, int> counts;
    for (const Database::Row &row : orNothing(database.rows(u"SELECT p.facets FROM papers p"_s + sql.where, sql.values))) {
        for (const QString &token : row[0].toString().split(u' ')) {
            ++counts[token];
        }
    }
    return counts;
}

// The most frequent first, those of one number by name.
QList<FacetCount> inOrder(QList<FacetCount> facets)
{
    facets.removeIf([](const FacetCount &facet) { return facet.papers == 0; });
    std::sort(facets.begin(), facets.end(), [](const FacetCount &a, const FacetCount &b) {
        return std::make_tuple(-a.papers, a.name) < std::make_tuple(-b.papers, b.name);
    });
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
    QStringList names;
    for (const FacetCount &source : sourceCounts({.firstDay = first, .lastDay = last})) {
        names += source.name;
    }
    names.sort();
    return names;
}

QList<FacetCount> Library::tagCounts(const PaperFilter &filter) const
{
    PaperFilter others = filter;
    others.tags.included.clear();
    others.tags.excluded.clear();
    const QHash<QString, int> counts = tokenCounts(*m_database, others);
    QList<FacetCount> tags;
    for (const Database::Row &row : orNothing(m_database->rows(u"SELECT id, name FROM tag_names"_s))) {
        tags += FacetCount{row[1].toString(), counts.value(tokenOfTag(row[0].toLongLong()))};
    }
    return inOrder(tags);
}

QList<FacetCount> Library::languageCounts(const PaperFilter &filter) const
{
    PaperFilter others = filter;
    others.languages.included.clear();
    others.languages.excluded.clear();
    const QHash<QString, int> counts = tokenCounts(*m_database, others);
    QList<FacetCount> languages;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (const auto language = languageOfToken(it.key())) {
            languages += FacetCount{*language, it.value()};
        }
    }
    return inOrder(languages);
}

QList<FacetCount> Library::sourceCounts(const PaperFilter &filter) const
{
    PaperFilter others = filter;
    others.sources.included.clear();
    others.sources.excluded.clear();
    const QHash<QString, int> counts = tokenCounts(*m_database, others);
    QList<FacetCount> sources;
    for (const Database::Row &row : orNothing(m_database->rows(u"SELECT id, name FROM sources"_s))) {
        sources += FacetCount{row[1].toString(), counts.value(tokenOfSource(row[0].toLongLong()))};
    }
    return inOrder(sources);
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
