#include "app/arguments.h"
#include "app/commandline.h"

#include "core/digest/arxivid.h"
#include "core/library/filtertext.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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

QByteArray paperLine(const PaperRow &row)
{
    return u"%1  %2  %3"_s
        .arg(row.day.isValid() ? row.day.toString(Qt::ISODate) : u"          "_s, row.key.leftJustified(10), row.title)
        .toUtf8();
}

void printPapers(const Library &library, const QList<PaperId> &ids, bool asJson)
{
    constexpr qsizetype PageSize = 128;
    for (qsizetype at = 0; at < ids.size(); at += PageSize) {
        for (const PaperRow &row : library.rows(ids.mid(at, PageSize))) {
            if (!asJson)
                printLine(paperLine(row));
            else if (const auto paper = library.paper(row.key))
                printLine(paperJson(*paper));
        }
    }
}

// How many papers at the most; an Error for what is no number.
Result<qsizetype> readLimit(const Arguments &arguments)
{
    if (!arguments.values.contains(u"limit"_s))
        return std::numeric_limits<qsizetype>::max();
    bool ok = false;
    const qsizetype limit = arguments.value(u"limit"_s).toLongLong(&ok);
    if (!ok || limit < 0)
        return Error{Tr::tr("--limit takes a number.")};
    return limit;
}

// The first ones cost little wherever they are found as they come.
QList<PaperId> papersFound(const Library &library, const PaperFilter &filter, qsizetype limit)
{
    const auto first = limit <= std::numeric_limits<int>::max() ? library.firstPaperIds(filter, int(limit)) : std::nullopt;
    return first ? *first : library.paperIds(filter).mid(0, limit);
}

} // namespace

int runQuery(const QStringList &words, const QString &libraryFile)
{
    const auto arguments = readArguments(words, {u"json"_s}, {u"limit"_s});
    if (!arguments)
        return wrongUsage("query"_L1, arguments.error().message);
    const auto limit = readLimit(*arguments);
    if (!limit)
        return wrongUsage("query"_L1, limit.error().message);
    const auto library = openLibrary(libraryFile);
    if (!library)
        return NoLibrary;
    PaperFilter filter;
    filter.text = arguments->positional.join(u' ');
    for (const FilterMistake &mistake : mistakesIn(filter.text))
        printNotice(mistake.message);
    printPapers(*library, papersFound(*library, filter, *limit), arguments->has(u"json"_s));
    return Done;
}

} // namespace Paperlark
