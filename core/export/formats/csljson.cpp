// CSL-JSON, as citation processors (citeproc, pandoc, Zotero) take it: one array, a paper a line.
#include "core/export/citationkeys.h"
#include "core/export/exporter.h"
#include "core/export/exportrun.h"
#include "core/export/paperurl.h"
#include "core/export/personname.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject authorJson(const QString &name)
{
    const PersonName parts = personName(name);
    if (parts.isWhole)
        return {{u"literal"_s, parts.family}};
    QJsonObject author{{u"family"_s, parts.family}, {u"given"_s, parts.given}};
    put(author, u"non-dropping-particle"_s, parts.particle);
    put(author, u"suffix"_s, parts.suffix);
    return author;
}

QJsonObject timeJson(const PaperTime &time)
{
    return {{u"date-parts"_s, QJsonArray{QJsonArray{time.year, time.month}}}};
}

QJsonObject itemOf(const Paper &paper, const QString &key)
{
    QJsonObject item{{u"id"_s, key}, {u"type"_s, u"article"_s}}; // what CSL calls a preprint
    put(item, u"title"_s, paper.title);
    QJsonArray authors;
    for (const QString &name : paper.authors) {
        if (!name.simplified().isEmpty())
            authors.append(authorJson(name));
    }
    if (!authors.isEmpty())
        item.insert(u"author"_s, authors);
    if (const PaperTime time = paperTime(paper); time.year > 0)
        item.insert(u"issued"_s, timeJson(time));
    if (!paper.arxivId.isEmpty()) {
        put(item, u"publisher"_s, u"arXiv"_s);
        put(item, u"number"_s, u"arXiv:"_s + paper.arxivId);
    }
    put(item, u"keyword"_s, paper.tags.join(u", "_s));
    put(item, u"URL"_s, paperUrl(paper));
    return item;
}

void write(ExportRun &run)
{
    const CitationKeys keys(run);
    QByteArray between = "[\n";
    while (const auto paper = run.nextPaper()) {
        run.write(between + QJsonDocument(itemOf(*paper, keys.keyOf(*paper))).toJson(QJsonDocument::Compact));
        between = ",\n";
    }
    run.write(between == "[\n" ? QByteArray("[]\n") : QByteArray("\n]\n"));
}

} // namespace

const Exporter csljsonExporter{.name = "csl-json"_L1,
                               .ending = "json"_L1,
                               .writes = QT_TRANSLATE_NOOP("Exporters", "CSL-JSON, for pandoc and citation processors"),
                               .write = write,
                               .passes = 2};

} // namespace Paperlark
