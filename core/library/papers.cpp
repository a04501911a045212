// What the library tells of single papers: rows of the list and whole papers.
#include "core/library/library.h"

#include "core/library/database.h"
#include "core/library/jsonlist.h"
#include "core/library/voicemark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

qsizetype rankOf(const QString &language, const QStringList &best)
{
    const qsizetype at = best.indexOf(language);
    return at < 0 ? best.size() : at;
}

// The reader's languages first, otherwise as they were.
template<typename List>
void putFirst(List &voices, const QStringList &languages)
{
    std::stable_sort(voices.begin(), voices.end(),
                     [&](const auto &a, const auto &b) { return rankOf(a.language, languages) < rankOf(b.language, languages); });
}

std::optional<int> votesOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional<int>(column.toInt());
}

// The reader's part of a row.
PaperState stateOfRow(const Database::Row &columns)
{
    return {.read = columns[7].toBool(),
            .starred = columns[8].toBool(),
            .readingList = columns[9].toBool(),
            .taste = columns[12].toInt(),
            .tags = listOfColumn(columns[11]),
            .note = columns[10].toString()};
}

PaperRow rowOf(const Database::Row &columns, const PaperState &state, const QStringList &languages)
{
    QList<VoiceMark> voices = voicesOfColumn(columns[6].toString());
    putFirst(voices, languages);
    PaperRow row{.key = columns[1].toString(),
                 .day = dayOfPaperId(columns[0].toLongLong()),
                 .title = columns[2].toString(),
                 .tags = listOfColumn(columns[3]),
                 .votes = votesOf(columns[4]),
                 .hasCode = !columns[5].isNull(),
                 .read = state.read,
                 .starred = state.starred,
                 .readingList = state.readingList,
                 .taste = state.taste,
                 .note = state.note,
                 .ownTags = state.tags,
                 .thumbnail = columns[13].toString()};
    for (const VoiceMark &voice : std::as_const(voices)) {
        if (!voice.language.isEmpty()) {
            row.languages += voice.language;
        }
        if (row.teaser.isEmpty()) {
            row.teaser = voice.teaser;
            row.teaserLanguage = voice.language;
        }
    }
    for (const QString &tag : state.tags) {
        row.tags += row.tags.contains(tag, Qt::CaseInsensitive) ? QStringList() : QStringList{tag};
    }
    return row;
}

QStringList uniqueLanguages(const QList<Summary> &summaries)
{
    QStringList languages;
    for (const Summary &summary : summaries) {
        if (!summary.language.isEmpty() && !languages.contains(summary.language)) {
            languages += summary.language;
        }
    }
    return languages;
}

QStringList uniqueSources(const QList<Summary> &summaries)
{
    QStringList sources;
    for (const Summary &summary : summaries) {
        if (!sources.contains(summary.source)) {
            sources += summary.source;
        }
    }
    return sources;
}

Paper shownPaper(const QString &key, const Database::Row &row)
{
    Paper paper{.key = key,
                .arxivId = row[0].toString(),
                .title = row[1].toString(),
                .authors = listOfColumn(row[2]),
                .authorsTruncated = row[3].toBool(),
                .tags = listOfColumn(row[4]),
                .votes = votesOf(row[5]),
                .codeUrls = listOfColumn(row[6]),
                .hubUrls = listOfColumn(row[7]),
                .thumbnail = row[8].toString(),
                .video = row[9].toString()};
    for (const QString &day : listOfColumn(row[10])) {
        paper.days += QDate::fromString(day, Qt::ISODate);
    }
    return paper;
}

} // namespace

QList<PaperRow> Library::rows(const QList<PaperId> &ids) const
{
    const auto found = m_database->rows(
        u"SELECT p.id, p.key, s.title, s.tags, s.votes, s.code_urls, s.voices, st.read, st.starred, st.reading_list, st.note,"
        " (SELECT json_group_array(tag) FROM state_tags t WHERE t.key = p.key), st.taste, s.thumbnail"
        " FROM json_each(?) wanted LEFT JOIN papers p ON p.id = wanted.value LEFT JOIN shown s ON s.id = p.id"
        " LEFT JOIN states st ON st.key = p.key ORDER BY wanted.key"_s,
        {columnOfNumbers(ids)});
    QList<PaperRow> rows;
    if (found) {
        for (const Database::Row &columns : *found) {
            rows += rowOf(columns, withWaitingMarks(columns[1].toString(), stateOfRow(columns)), m_readingLanguages);
        }
    }
    return rows;
}

std::optional<Paper> Library::paper(const QString &key) const
{
    const auto shown = m_database->rows(
        u"SELECT s.arxiv_id, s.title, s.authors, s.authors_truncated, s.tags, s.votes, s.code_urls, s.hub_urls, s.thumbnail,"
        " s.video, s.days FROM papers p JOIN shown s ON s.id = p.id WHERE p.key = ?"_s,
        {key});
    const auto tellings = tellingsOf(*m_database, key);
    const auto names = m_database->rows(u"SELECT id, name FROM sources"_s);
    if (!shown || shown->isEmpty() || !tellings || !names) {
        return std::nullopt;
    }
    QHash<qint64, QString> nameOf;
    for (const Database::Row &row : *names) {
        nameOf.insert(row[0].toLongLong(), row[1].toString());
    }
    Paper paper = shownPaper(key, shown->first());
    for (const Voice &voice : voicesOf(*tellings)) {
        paper.summaries += summaryOf(voice, nameOf.value(voice.first().source));
    }
    putFirst(paper.summaries, m_readingLanguages);
    paper.languages = uniqueLanguages(paper.summaries);
    paper.sources = uniqueSources(paper.summaries);
    paper.state = stateOf(key);
    return paper;
}

} // namespace Paperlark
