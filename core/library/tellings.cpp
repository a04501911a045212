#include "core/library/tellings.h"

#include "core/digest/textrepair.h"
#include "core/library/database.h"
#include "core/library/jsonlist.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

qint64 dayOrder(const QDate &day)
{
    return day.isValid() ? day.toJulianDay() : std::numeric_limits<qint64>::max();
}

auto order(const Telling &telling)
{
    return std::make_tuple(dayOrder(telling.day), telling.origin.isEmpty(), telling.origin, telling.dialect,
                           telling.entry.language, telling.file, telling.entry.line, telling.id);
}

bool isOneVoice(const Telling &a, const Telling &b)
{
    return a.day == b.day && a.textHash == b.textHash && a.entry.language == b.entry.language;
}

QStringList repairedNames(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts) {
        result += repairedName(text);
    }
    return result;
}

std::optional<int> votesOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional<int>(column.toInt());
}

QDate dayOf(const QVariant &column)
{
    return column.toLongLong() > 0 ? QDate::fromJulianDay(column.toLongLong()) : QDate();
}

Entry entryOf(const Database::Row &row)
{
    return {.line = row[0].toInt(),
            .endLine = row[1].toInt(),
            .arxivId = row[2].toString(),
            .url = row[3].toString(),
            .title = row[4].toString(),
            .translatedTitle = row[5].toString(),
            .authors = listOfColumn(row[6]),
            .authorsTruncated = row[7].toBool(),
            .summary = row[8].toString(),
            .gist = row[9].toString(),
            .language = row[10].toString(),
            .tags = listOfColumn(row[11]),
            .githubUrls = listOfColumn(row[12]),
            .hubUrls = listOfColumn(row[13]),
            .linkRejects = listOfColumn(row[14]),
            .votes = votesOf(row[15]),
            .thumbnail = row[16].toString(),
            .video = row[17].toString()};
}

} // namespace

bool tellsBefore(const Telling &a, const Telling &b)
{
    return order(a) < order(b);
}

QList<Voice> voicesOf(QList<Telling> tellings)
{
    std::sort(tellings.begin(), tellings.end(), tellsBefore);
    QList<Voice> voices;
    for (Telling &telling : tellings) {
        auto same =
            std::find_if(voices.begin(), voices.end(), [&](const Voice &voice) { return isOneVoice(voice.first(), telling); });
        if (same == voices.end()) {
            voices.append(Voice());
            same = voices.end() - 1;
        }
        same->append(std::move(telling));
    }
    return voices;
}

Summary summaryOf(const Voice &voice, const QString &source)
{
    const Telling &first = voice.first();
    const Entry &entry = first.entry;
    Summary summary{.source = source,
                    .dialect = first.dialect,
                    .language = entry.language,
                    .day = first.day,
                    .arxivId = entry.arxivId,
                    .url = entry.url,
                    .title = repairedTitle(entry.title),
                    .translatedTitle = repairedTitle(entry.translatedTitle),
                    .authors = repairedNames(entry.authors),
                    .authorsTruncated = entry.authorsTruncated,
                    .text = repairedSummary(entry.summary),
                    .original = entry.summary,
                    .gist = repairedSummary(entry.gist),
                    .tags = entry.tags,
                    .codeUrls = entry.githubUrls,
                    .hubUrls = entry.hubUrls,
                    .linkRejects = entry.linkRejects,
                    .thumbnail = entry.thumbnail,
                    .video = entry.video,
                    .votes = entry.votes};
    for (const Telling &telling : voice) {
        summary.provenances += Provenance{telling.file, telling.entry.line, telling.entry.endLine};
    }
    return summary;
}

Result<QList<Telling>> tellingsOf(Database &database, const QString &key)
{
    const auto rows = database.rows(
        u"SELECT e.line, e.end_line, e.arxiv_id, e.url, e.title, e.translated_title, e.authors, e.authors_truncated,"
        " e.summary, e.gist, e.language, e.tags, e.github_urls, e.hub_urls, e.link_rejects, e.votes, e.thumbnail, e.video,"
        " e.id, e.day, f.dialect, s.origin, f.source_id, f.path, e.text_hash"
        " FROM entries e JOIN files f ON f.id = e.file_id LEFT JOIN sources s ON s.id = f.source_id WHERE e.key = ?"_s,
        {key});
    if (!rows) {
        return rows.error();
    }
    QList<Telling> tellings;
    for (const Database::Row &row : *rows) {
        tellings += Telling{.entry = entryOf(row),
                            .id = row[18].toLongLong(),
                            .day = dayOf(row[19]),
                            .dialect = row[20].toString(),
                            .origin = row[21].toString(),
                            .source = row[22].toLongLong(),
                            .file = row[23].toString(),
                            .textHash = row[24].toLongLong()};
    }
    return tellings;
}

} // namespace Paperlark
