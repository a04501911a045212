// A paper with a foreign summary, title and names, as a page: only our tags, only web addresses, and no more than it may weigh.
#include "core/digest/limits.h"
#include "core/digest/textrepair.h"
#include "core/reading/ownlinks.h"
#include "core/reading/summaryrenderer.h"
#include "tests/fuzz/fuzz.h"

#include <QRegularExpression>
#include <QSet>

using namespace Paperlark;
using namespace Paperlark::Fuzz;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageWithoutText = 16384; // heading, tabs, facts, provenance
constexpr qsizetype weightOfCharacter = 400; // a span with its style about every character, at worst

PageStyle plainStyle()
{
    PageStyle style;
    style.sans = {{QString(), {u"Sans"_s}}};
    style.serif = style.sans;
    style.monospace = {u"Mono"_s};
    style.link = style.plate = style.plateText = u"#125a6e"_s;
    style.scale = 1;
    return style;
}

void checkTags(const QString &html)
{
    static const QRegularExpression tag(u"<(/?)([A-Za-z!?][^\\s>/]*)([^>]*)>"_s);
    static const QRegularExpression target(u"href=\"([^\"]*)\""_s);
    static const QSet<QString> ours{u"html"_s,  u"head"_s, u"style"_s, u"body"_s, u"h1"_s,   u"h2"_s,  u"h3"_s,   u"p"_s,
                                    u"ul"_s,    u"li"_s,   u"b"_s,     u"i"_s,    u"sup"_s,  u"sub"_s, u"code"_s, u"a"_s,
                                    u"table"_s, u"tr"_s,   u"td"_s,    u"br"_s,   u"span"_s, u"hr"_s};
    for (auto tags = tag.globalMatch(html); tags.hasNext();) {
        const QRegularExpressionMatch match = tags.next();
        REQUIRE(ours.contains(match.captured(2)));
        if (const auto link = target.match(match.capturedView(3)); link.hasMatch()) {
            const QString address = link.captured(1);
            REQUIRE(address.startsWith("http://"_L1) || address.startsWith("https://"_L1) || address.startsWith("paperlark:"_L1)
                    || address.startsWith(u'#'));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = textOf(data, size);
    Summary summary;
    summary.source = text.left(60);
    summary.language = size % 3 == 0 ? u"ko"_s : size % 3 == 1 ? u"zh"_s : u"en"_s;
    summary.original = text;
    summary.text = repairedSummary(text);
    summary.provenances = {{text.left(20), 1, 2}};
    Paper paper;
    paper.key = paper.arxivId = u"2412.13649"_s;
    paper.title = repairedTitle(text.left(Limits::TitleCharacters));
    paper.authors = text.left(400).split(u',');
    paper.tags = text.left(200).split(u' ');
    paper.summaries = {summary, summary};
    paper.languages = {summary.language};
    REQUIRE(!hasControls(summary.text) && !hasControls(paper.title));
    for (const PageShape shape : {PageShape::OneVoice, PageShape::Stacked}) {
        const QString html = paperHtml(paper, paper.summaries, 0, plainStyle(), {.restOpen = true, .shape = shape});
        checkTags(html);
        REQUIRE(html.size() <= pageWithoutText + weightOfCharacter * 2 * text.size());
    }
    return 0;
}
