// One page that any browser shows: no script, nothing that loads, the browser's own light and dark.
#include "core/export/exporter.h"
#include "core/export/exportrun.h"
#include "core/export/paperurl.h"
#include "core/reading/displaytext.h"
#include "core/reading/markdowninline.h"
#include "core/reading/maths.h"
#include "core/reading/paperlinks.h"
#include "core/reading/summarysections.h"
#include "core/reading/voices.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Exporters)
};

const QString styleSheet = uR"(:root { color-scheme: light dark; }
body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 1em/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
article { margin: 0 0 3em; }
h1 { font-size: 1.35em; line-height: 1.25; margin: 0 0 .3em; }
h2 { font-size: 1em; margin: 1.6em 0 .3em; }
h3 { font-size: 1em; margin: 1em 0 .2em; }
p, ul { margin: .4em 0; }
.people, .facts { opacity: .75; }
:lang(ko), :lang(ja), :lang(zh) { line-height: 1.7; }
@media print { article { break-inside: avoid-page; } }
)"_s;

QString shown(const QString &text)
{
    return escapedText(displayLine(text));
}

QString element(QLatin1StringView tag, const QString &html)
{
    return html.isEmpty() ? QString() : u'<' + tag + u'>' + html + u"</"_s + tag + u">\n"_s;
}

QString link(const QString &address, const QString &html)
{
    return address.isEmpty() ? html : u"<a href=\""_s + escapedText(address) + u"\">"_s + html + u"</a>"_s;
}

QString factsOf(const Paper &paper)
{
    QStringList facts;
    for (const QDate &day : paper.days)
        facts += day.toString(Qt::ISODate);
    if (paper.votes)
        facts += u"▲ "_s + QString::number(*paper.votes);
    for (const QString &tag : paper.tags)
        facts += shown(tag);
    using Kind = PaperLink::Kind;
    for (const Kind kind : {Kind::Arxiv, Kind::Pdf, Kind::HuggingFace, Kind::Code}) {
        if (const QString address = paperLink(paper, kind); !address.isEmpty())
            facts += link(address, linkName(kind));
    }
    return facts.join(u" · "_s);
}

QString blockHtml(const SummaryBlock &block)
{
    const QString label = block.label.isEmpty() ? QString() : u"<b>"_s + shown(block.label) + u"</b> "_s;
    const QString marker = block.marker.isEmpty() ? QString() : shown(block.marker) + u' ';
    return marker + label + inlineHtml(inlineRuns(displayText(block.text)));
}

QString sectionHtml(const SummarySection &section)
{
    QString html = element("h3"_L1, shown(section.label));
    int depth = 0;
    const auto leaveListTo = [&html, &depth](int level) {
        for (; depth > level; --depth)
            html += u"</ul>\n"_s;
    };
    for (const SummaryBlock &block : section.blocks) {
        const bool isItem = block.kind == SummaryBlock::Kind::Bullet && block.marker.isEmpty();
        const int level = isItem ? qBound(0, block.level, 8) + 1 : 0;
        leaveListTo(level);
        for (; depth < level; ++depth)
            html += u"<ul>\n"_s;
        html += element(isItem ? "li"_L1 : "p"_L1, blockHtml(block));
    }
    leaveListTo(0);
    return html;
}

QString voiceHtml(const Summary &voice, const QString &name)
{
    QString html = u"<section"_s + (voice.language.isEmpty() ? QString() : u" lang=\""_s + escapedText(voice.language) + u'"')
        + u">\n"_s + element("h2"_L1, shown(name));
    for (const SummarySection &section : summarySections(voice.text)) {
        if (section.kind != SummarySection::Kind::Preamble)
            html += sectionHtml(section);
    }
    return html + u"</section>\n"_s;
}

QString articleOf(const Paper &paper)
{
    QString html = u"<article>\n"_s + element("h1"_L1, link(paperUrl(paper), shown(titleText(paper.title))));
    if (!paper.authors.isEmpty())
        html += u"<p class=\"people\">"_s + shown(paper.authors.join(u", "_s)) + (paper.authorsTruncated ? u", …"_s : QString())
            + u"</p>\n"_s;
    html += u"<p class=\"facts\">"_s + factsOf(paper) + u"</p>\n"_s;
    const QStringList names = voiceNames(paper.summaries);
    for (qsizetype i = 0; i < names.size(); ++i)
        html += voiceHtml(paper.summaries.at(i), names.at(i));
    return html + u"</article>\n"_s;
}

void write(ExportRun &run)
{
    run.write(
        u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"_s
        + element("title"_L1, escapedText(Tr::tr("Papers from Paperlark"))) + u"<style>\n"_s + styleSheet
        + u"</style>\n</head>\n<body>\n"_s);
    while (const auto paper = run.nextPaper())
        run.write(articleOf(*paper));
    run.write(u"</body>\n</html>\n"_s);
}

} // namespace

const Exporter htmlExporter{
    .name = "html"_L1, .ending = "html"_L1, .writes = QT_TRANSLATE_NOOP("Exporters", "A page for the browser"), .write = write};

} // namespace Paperlark
