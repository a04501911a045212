// JSON lines: what `paperlark query --json` prints.
#include "core/export/exporter.h"
#include "core/export/exportrun.h"

#include "core/digest/arxivid.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QJsonValue numberOrNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray listOf(const QStringList &strings)
{
    return QJsonArray::fromStringList(strings);
}

QJsonArray daysJson(const QList<QDate> &days)
{
    QJsonArray array;
    for (QDate day : days)
        array.append(day.toString(Qt::ISODate));
    return array;
}

QJsonObject linksJson(const Paper &paper)
{
    return {{u"arxiv"_s, textOrNull(arxivAbstractUrl(paper.arxivId))},
            {u"pdf"_s, textOrNull(arxivPdfUrl(paper.arxivId))},
            {u"html"_s, textOrNull(arxivHtmlUrl(paper.arxivId))},
            {u"huggingface"_s, textOrNull(huggingFacePaperUrl(paper.arxivId))},
            {u"code"_s, listOf(paper.codeUrls)},
            {u"models"_s, listOf(paper.hubUrls)}};
}

QJsonObject stateJson(const PaperState &state)
{
    return {{u"read"_s, state.read},
            {u"starred"_s, state.starred},
            {u"reading_list"_s, state.readingList},
            {u"taste"_s, state.taste},
            {u"tags"_s, listOf(state.tags)},
            {u"note"_s, textOrNull(state.note)},
            {u"marked_at"_s, textOrNull(state.markedAt.toUTC().toString(Qt::ISODate))}};
}

QJsonArray summariesJson(const QList<Summary> &summaries)
{
    QJsonArray array;
    for (const Summary &summary : summaries) {
        const Provenance first = summary.provenances.value(0);
        array.append(QJsonObject{{u"source"_s, summary.source},
                                 {u"dialect"_s, summary.dialect},
                                 {u"language"_s, textOrNull(summary.language)},
                                 {u"date"_s, textOrNull(summary.day.toString(Qt::ISODate))},
                                 {u"file"_s, first.file},
                                 {u"line"_s, first.line},
                                 {u"text"_s, summary.text},
                                 {u"authors"_s, listOf(summary.authors)},
                                 {u"votes"_s, numberOrNull(summary.votes)}});
    }
    return array;
}

QByteArray paperJson(const Paper &paper)
{
    const QJsonObject object{{u"id"_s, paper.key},
                             {u"title"_s, paper.title},
                             {u"authors"_s, listOf(paper.authors)},
                             {u"days"_s, daysJson(paper.days)},
                             {u"tags"_s, listOf(paper.tags)},
                             {u"languages"_s, listOf(paper.languages)},
                             {u"sources"_s, listOf(paper.sources)},
                             {u"votes"_s, numberOrNull(paper.votes)},
                             {u"links"_s, linksJson(paper)},
                             {u"state"_s, stateJson(paper.state)},
                             {u"summaries"_s, summariesJson(paper.summaries)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void write(ExportRun &run)
{
    while (const auto paper = run.nextPaper())
        run.write(paperJson(*paper) + '\n');
}

} // namespace

const Exporter jsonlinesExporter{.name = "jsonl"_L1,
                                 .ending = "jsonl"_L1,
                                 .writes = QT_TRANSLATE_NOOP("Exporters", "JSON, one paper a line, with your marks and notes"),
                                 .write = write};

} // namespace Paperlark
