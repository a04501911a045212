// What the library is asked about many papers: lists, counts, facets. One method, one statement.
#include "core/library/library.h"

#include "core/library/answers/answering.h"
#include "core/library/answers/facettokens.h"
#include "core/library/answers/filtersql.h"
#include "core/library/backgroundreader.h"
#include "core/library/database.h"

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// An error was logged where it happened; a question that fails is answered with nothing.
QList<Database::Row> orNothing(const Result<QList<Database::Row>> &rows)
{
    return rows ? *rows : QList<Database::Row>();
}

std::optional<QList<PaperId>> streamedIds(Database &database, const PaperFilter &filter, int limit, Rows rows)
{
    const auto sql = firstRowsSql(database, filter, QDate::currentDate(), rows);
    if (!sql) {
        return std::nullopt;
    }
    const auto ids = database.numbers(sql->statement, sql->values + QVariantList{limit});
    return ids ? std::optional(*ids) : std::nullopt;
}

} // namespace

QList<PaperId> Library::paperIds(const PaperFilter &filter) const
{
    constexpr int noLimit = -1;
    if (const auto streamed = streamedIds(*m_database, filter, noLimit, Rows::All)) {
        return *streamed;
    }
    const auto ids = currentAnswering().papers(filter, QDate::currentDate());
    return ids ? *ids : QList<PaperId>();
}

std::optional<QList<PaperId>> Library::firstPaperIds(const PaperFilter &filter, int limit) const
{
    return streamedIds(*m_database, filter, limit, Rows::First);
}

Answer Library::answer(const Question &question) const
{
    const auto answer = currentAnswering().answer(question, [] { return true; });
    return answer ? *answer : Answer{.question = question};
}

QList<FacetCount> Library::facetCounts(Facet facet, const PaperFilter &filter) const
{
    QList<FacetCount> counts = answer({.filter = filter, .authors = facet == Facet::Authors}).facets.value(facet);
    erase_if(counts, [](const FacetCount &count) { return count.papers == 0; });
    return counts;
}

void Library::ask(const Question &question)
{
    m_asked = question;
    backgroundReader().ask(question);
}

void Library::askRelated(const QString &key, int atMost)
{
    backgroundReader().askRelated(key, atMost);
}

BackgroundReader &Library::backgroundReader()
{
    const auto here = [this](const std::function<void()> &tell) { QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection); };
    if (!m_reader) {
        m_reader = std::make_unique<BackgroundReader>(
            file(),
            BackgroundReader::Deliver{.answer = [this, here](const auto &answer) { here([this, answer] { take(answer); }); },
                                      .related =
                                          [this, here](const QString &key, const QList<RelatedPaper> &related) {
                                              here([this, key, related] { emit relatedFound(key, related); });
                                          }});
    }
    return *m_reader;
}

void Library::take(const Result<Answer> &answer)
{
    if (!answer) {
        emit askingFailed(answer.error());
    } else if (answer->question == m_asked) {
        emit answered(*answer);
    }
}

// Another connection may have written; so may this one.
Answering &Library::currentAnswering() const
{
    const auto version = m_database->value(u"PRAGMA data_version"_s);
    const auto changes = m_database->value(u"SELECT total_changes()"_s);
    const QPair<qint64, qint64> state{version ? version->toLongLong() : -1, changes ? changes->toLongLong() : -1};
    if (!m_answering || state != m_answeringState || state.first < 0) {
        m_answering = std::make_unique<Answering>(*m_database);
        m_answeringState = state;
    }
    return *m_answering;
}

std::optional<PaperId> Library::idOfKey(const QString &key) const
{
    const auto id = m_database->value(u"SELECT id FROM papers WHERE key = ?"_s, {key});
    return id && !id->isNull() ? std::optional<PaperId>(id->toLongLong()) : std::nullopt;
}

bool Library::isEmpty() const
{
    const auto any = m_database->value(u"SELECT EXISTS(SELECT 1 FROM papers)"_s);
    return any && !any->toBool();
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
    return withWaitingMarks(LibraryCounts{.papers = row[0].toInt(),
                                          .unread = row[0].toInt() - row[1].toInt(),
                                          .starred = row[2].toInt(),
                                          .readingList = row[3].toInt(),
                                          .notes = row[4].toInt(),
                                          .files = row[5].toInt()});
}

QList<DayCount> Library::dayCounts(const PaperFilter &filter) const
{
    const auto days = currentAnswering().days(filter, QDate::currentDate());
    return days ? *days : QList<DayCount>();
}

// Asked while the reader points at days: a span that would take a while is left untold.
QStringList Library::sourcesOfDays(const QDate &first, const QDate &last) const
{
    constexpr qint64 longestSpan = 62;
    if (!first.isValid() || !last.isValid() || first.daysTo(last) > longestSpan) {
        return {};
    }
    const auto found = orNothing(m_database->rows(u"SELECT DISTINCT facets FROM papers WHERE id BETWEEN ? AND ?"_s,
                                                  {first.toJulianDay() << 20, ((last.toJulianDay() + 1) << 20) - 1}));
    QSet<QString> tokens;
    for (const Database::Row &row : found) {
        for (const QString &token : row[0].toString().split(u' ', Qt::SkipEmptyParts)) {
            tokens.insert(token);
        }
    }
    QStringList names;
    for (const Database::Row &row : orNothing(m_database->rows(u"SELECT id, name FROM sources ORDER BY name"_s))) {
        names += tokens.contains(tokenOfSource(row[0].toLongLong())) ? QStringList{row[1].toString()} : QStringList();
    }
    return names;
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
