// Markdown that Paperlark reads back without loss (core/digest/exportformat.h). The reader's own marks and notes stay out:
// it is made to be given to others.
#include "core/export/exporter.h"
#include "core/export/exportrun.h"

#include "core/digest/arxivid.h"
#include "core/digest/exportformat.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// The text goes as its digest wrote it: repairs are made where it is read.
ExportedVoice voiceOf(const Summary &summary)
{
    return {.day = summary.day,
            .source = summary.source,
            .entry = {.arxivId = summary.arxivId,
                      .url = summary.url,
                      .title = summary.title,
                      .translatedTitle = summary.translatedTitle,
                      .authors = summary.authors,
                      .authorsTruncated = summary.authorsTruncated,
                      .summary = summary.original,
                      .gist = summary.gist,
                      .language = summary.language,
                      .tags = summary.tags,
                      .githubUrls = summary.codeUrls,
                      .hubUrls = summary.hubUrls,
                      .linkRejects = summary.linkRejects,
                      .votes = summary.votes,
                      .thumbnail = summary.thumbnail,
                      .video = summary.video}};
}

template<typename T>
void keepShared(Entry &facts, T Entry::*field, const QList<ExportedVoice> &voices)
{
    const T first = voices.isEmpty() ? T() : voices.constFirst().entry.*field;
    const bool isShared =
        std::all_of(voices.cbegin(), voices.cend(), [&](const ExportedVoice &voice) { return voice.entry.*field == first; });
    facts.*field = isShared ? first : T();
}

// Title and authors as the library shows them; beside them what all voices agree in, so that each says only what is its own.
Entry factsOf(const Paper &paper, const QList<ExportedVoice> &voices)
{
    const QString url = paper.arxivId.isEmpty() ? paper.summaries.value(0).url : arxivAbstractUrl(paper.arxivId);
    Entry facts{.arxivId = arxivIdOfUrl(url),
                .url = url,
                .title = paper.title,
                .authors = paper.authors,
                .authorsTruncated = paper.authorsTruncated};
    for (const auto list : {&Entry::tags, &Entry::githubUrls, &Entry::hubUrls})
        keepShared(facts, list, voices);
    for (const auto text : {&Entry::thumbnail, &Entry::video})
        keepShared(facts, text, voices);
    keepShared(facts, &Entry::votes, voices);
    return facts;
}

void write(ExportRun &run)
{
    run.write(exportHeadLine.toString() + u"\n\n"_s);
    while (const auto paper = run.nextPaper()) {
        QList<ExportedVoice> voices;
        for (const Summary &summary : paper->summaries)
            voices += voiceOf(summary);
        run.write(exportedPaper(factsOf(*paper, voices), voices));
    }
}

} // namespace

const Exporter markdownExporter{.name = "markdown"_L1,
                                .ending = "md"_L1,
                                .writes = QT_TRANSLATE_NOOP("Exporters", "A digest that Paperlark reads back, every voice in it"),
                                .write = write};

} // namespace Paperlark
