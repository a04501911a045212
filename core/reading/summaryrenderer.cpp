#include "core/reading/summaryrenderer.h"

#include "core/digest/arxivid.h"
#include "core/reading/comparisonhtml.h"
#include "core/reading/daytext.h"
#include "core/reading/displaytext.h"
#include "core/reading/longtext.h"
#include "core/reading/markdowninline.h"
#include "core/reading/maths.h"
#include "core/reading/notehtml.h"
#include "core/reading/ownlinks.h"
#include "core/reading/pagehtml.h"
#include "core/reading/papernear.h"
#include "core/reading/provenancetext.h"
#include "core/reading/summarysections.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::SummaryRenderer)
public:
    static QString noSummary() { return tr("This digest gave no summary for it."); }
    static QString showOriginal() { return tr("cleaned · show original (i)"); }
    static QString hitsInRest(int hits) { return tr("%Ln hit(s) in the rest", nullptr, hits); }
    static QString showRest(qsizetype letters) { return tr("Show the remaining %1 letters").arg(QLocale().toString(letters)); }
    static QString digests(int count) { return tr("in %n digest(s)", nullptr, count); }
};

constexpr int listItemsShown = 500; // Qt takes seconds for a list of thousands

QString separator()
{
    return u"&#160;&#160;·&#160; "_s; // a line breaks after the point
}

// The language to set a short foreign text in; of a Latin one with some Han in it, only that is set so.
QString languageOf(const QString &text, const QString &han)
{
    return isMainlyCjk(text) ? languageOfScript(text, han) : QString();
}

void appendTitle(PageHtml &page, const Paper &paper, const QString &han, const PageStyle &style)
{
    const QString title = displayLine(titleText(paper.title));
    page.block("h1"_L1, {style.title, style.text, languageOf(title, han), style.serifTitles, true, 12, 8}, escapedText(title));
}

void appendAuthors(PageHtml &page, const Paper &paper, const QString &han, const PageStyle &style, AuthorsShown shown)
{
    if (paper.authors.isEmpty())
        return;
    const QString language = languageOf(paper.authors.join(u' '), han);
    page.block("p"_L1, {style.people, style.text, language, false, false, 0, 4}, authorsHtml(paper, style, shown));
}

QStringList factsOf(const PageHtml &page, const Paper &paper)
{
    QStringList facts;
    if (!paper.arxivId.isEmpty())
        facts << u"arXiv&#160;"_s + escapedText(paper.arxivId)
              << escapedText(DayText::month(monthOfArxivId(paper.arxivId))).replace(u' ', u"&#160;"_s);
    if (paper.votes)
        facts << page.small(u"▲"_s) + u"&#160;"_s + QLocale().toString(*paper.votes);
    if (!paper.sources.isEmpty())
        facts << escapedText(PageText::digests(int(paper.sources.size()))).replace(u' ', u"&#160;"_s);
    facts.removeAll(QString());
    return facts;
}

void appendFacts(PageHtml &page, const Paper &paper, const PageStyle &style)
{
    QStringList facts = factsOf(page, paper);
    QStringList tags = paper.tags + paper.state.tags;
    tags.removeDuplicates();
    QStringList plates;
    for (const QString &tag : std::as_const(tags))
        plates.append(page.plate(escapedText(displayLine(tag))));
    page.block("p"_L1, {style.facts, style.textDim, {}, false, false, 0, 14},
               facts.join(separator()) + (facts.isEmpty() || plates.isEmpty() ? QString() : u"&#160;&#160; "_s)
                   + plates.join(u"&#160; "_s));
}

// The text of one voice, block by block.
class VoicePage
{
public:
    VoicePage(PageHtml &page, const Summary &voice, const PageStyle &style, const PageChoice &choice)
        : m_page(page), m_style(style), m_choice(choice), m_language(voice.language)
    {}

    void append(const SummarySection &section)
    {
        const bool followUp = section.kind == SummarySection::Kind::FollowUp;
        if (section.kind == SummarySection::Kind::Preamble)
            return;
        if (followUp)
            appendFold(section);
        else
            appendHeading(section);
        if (followUp && !m_choice.followUpOpen)
            return;
        appendBlocks(section, section.label.isEmpty() ? 18 : 4);
    }

    void appendBlocks(const SummarySection &section, int above)
    {
        const bool followUp = section.kind == SummarySection::Kind::FollowUp;
        m_size = followUp ? m_style.people : m_style.reading;
        m_color = followUp ? m_style.textDim : m_style.text;
        m_above = above;
        m_marker = section.label.isEmpty() ? section.marker : QString();
        for (const SummaryBlock &block : section.blocks)
            append(block);
        closeList();
    }

private:
    // A heading that opens and closes what stands below it, with the number of its questions.
    void appendFold(const SummarySection &section)
    {
        const QString arrow = (m_choice.followUpOpen ? u"▾"_s : u"▸"_s) + u"&#160; "_s;
        const QString words = escapedText(displayLine(section.label)) + separator() + QLocale().toString(section.blocks.size());
        m_page.block("h2"_L1, {m_style.section, m_style.textDim, m_language, false, true, 18, 0},
                     u"<a href=\""_s + ownAddress({OwnLink::Kind::FollowUp, {}}) + u"\">"_s + arrow + words + u"</a>"_s);
    }

    void appendHeading(const SummarySection &section)
    {
        if (section.label.isEmpty())
            return;
        const QString language = section.labelIsOurs ? languageOfScript(section.label, m_language) : m_language;
        m_page.block("h2"_L1, {m_style.section, m_style.accent, language, false, true, 18, 0},
                     escapedText(displayLine(section.label)));
    }

    void append(const SummaryBlock &block)
    {
        const QString label = block.label.isEmpty() ? QString() : u"<b>"_s + escapedText(displayLine(block.label)) + u"</b> "_s;
        const QString html = label + inlineHtml(inlineRuns(block.text));
        const bool isItem = block.kind == SummaryBlock::Kind::Bullet && block.marker.isEmpty() && m_items < listItemsShown;
        if (isItem)
            return appendItem(html, block.level);
        closeList();
        const QString marker = m_marker.isEmpty() ? block.marker : m_marker;
        m_marker.clear();
        const QString front = marker.isEmpty() ? QString() : m_page.span(escapedText(marker), m_style.accent) + u"&#160;&#160;"_s;
        m_page.block("p"_L1, {m_size, m_color, m_language, m_style.serifText, false, m_above, 0, 20 * block.level}, front + html);
        m_above = 9;
    }

    void appendItem(const QString &html, int level)
    {
        if (m_openLevel != level) {
            closeList();
            m_page.beginList(level);
            m_openLevel = level;
        }
        m_page.block("li"_L1, {m_size, m_color, m_language, m_style.serifText, false, m_above, 0}, html);
        m_above = 9;
        ++m_items;
    }

    void closeList()
    {
        if (m_openLevel >= 0)
            m_page.endList();
        m_openLevel = -1;
    }

    PageHtml &m_page;
    const PageStyle &m_style;
    const PageChoice &m_choice;
    QString m_language{};
    TextSize m_size{};
    QString m_color{};
    QString m_marker{};
    int m_above{};
    int m_openLevel{-1};
    int m_items{};
};

// One plain paragraph that stands as the file has it was not cleaned.
bool isCleaned(const Summary &voice, const QList<SummarySection> &sections)
{
    if (voice.text.isEmpty())
        return false;
    const bool onePlain = sections.size() == 1 && sections.first().label.isEmpty() && sections.first().marker.isEmpty()
        && sections.first().blocks.size() == 1 && sections.first().blocks.first().kind != SummaryBlock::Kind::Bullet;
    return !onePlain || sections.first().blocks.first().text != (voice.original.isEmpty() ? voice.text : voice.original);
}

void appendShowOriginal(PageHtml &page, const PageStyle &style)
{
    page.block("p"_L1, {style.quiet, style.textDim, {}, false, false, 18, 0},
               u"<a name=\""_s + cleanedAnchor + u"\">&#8203;</a><a href=\""_s + ownAddress({OwnLink::Kind::Original, {}})
                   + u"\" style=\"color:"_s + style.textDim + u"\">"_s + escapedText(PageText::showOriginal()) + u"</a>"_s);
}

void appendShowRest(PageHtml &page, qsizetype letters, int hits, const PageStyle &style)
{
    const QString found = hits > 0 ? separator() + escapedText(PageText::hitsInRest(hits)) : QString();
    page.block("p"_L1, {style.people, style.textDim, {}, false, false, 18, 0},
               u"…&#160; <a href=\""_s + ownAddress({OwnLink::Kind::Rest, {}}) + u"\">"_s
                   + escapedText(PageText::showRest(letters)) + u"</a>"_s + found);
}

enum class Medium { Screen, Paper };

void appendVoice(PageHtml &page, const Summary &voice, const PageStyle &style, const PageChoice &choice, Medium medium)
{
    if (!voice.translatedTitle.isEmpty())
        page.block("h2"_L1, {style.subtitle, style.text, voice.language, style.serifTitles, true, 18, 0},
                   escapedText(displayLine(titleText(voice.translatedTitle))));
    if (!voice.gist.isEmpty())
        page.block("p"_L1, {style.people, style.textDim, voice.language, style.serifText, false, 16, 0},
                   inlineHtml(inlineRuns(voice.gist)));
    VoicePage text(page, voice, style, choice);
    const QList<SummarySection> sections = summarySections(voice.text);
    for (const SummarySection &section : sections) {
        if (medium == Medium::Screen || section.kind != SummarySection::Kind::FollowUp)
            text.append(section);
    }
    if (medium == Medium::Screen && isCleaned(voice, sections))
        appendShowOriginal(page, style);
}

bool hasSummary(const QList<Summary> &voices, qsizetype open)
{
    return open >= 0 && open < voices.size() && !(voices.at(open).text.isEmpty() && voices.at(open).gist.isEmpty());
}

void appendSummary(PageHtml &page, const OpenVoice &voice, const PageStyle &style, const PageChoice &choice, Medium medium)
{
    if (voice.open >= 0 && voice.open < voice.voices.size())
        appendVoice(page, voice.voices.at(voice.open), style, choice, medium);
    if (!hasSummary(voice.voices, voice.open))
        page.block("p"_L1, {style.reading, style.textDim, {}, false, false, 18}, escapedText(PageText::noSummary()));
}

void appendQuietLine(PageHtml &page, const QString &line, const PageStyle &style)
{
    page.block("p"_L1, {style.quiet, style.textDim, languageOfScript(line, {}), false, false, 18, 0}, escapedText(line));
}

} // namespace

void appendSection(PageHtml &page, const SummarySection &section, const Summary &voice, const PageStyle &style, int above)
{
    VoicePage(page, voice, style, {}).appendBlocks(section, above);
}

QString paperHtml(const Paper &paper, const QList<Summary> &voices, qsizetype open, const PageStyle &style,
                  const PageChoice &choice)
{
    // In titles, names, tags and Latin text Han takes the shapes of the voice that is read, else of another one.
    QStringList languages = paper.languages;
    if (open >= 0 && open < voices.size())
        languages.prepend(voices.at(open).language);
    const QString han = hanLanguageOf(languages);
    PageHtml page(style, han);
    appendTitle(page, paper, han, style);
    appendAuthors(page, paper, han, style, choice.authors);
    appendFacts(page, paper, style);
    page.block("p"_L1, {style.facts, style.text}, u"<a name=\""_s + controlsAnchor + u"\">&#8203;</a>"_s);
    const QList<Summary> shown = shownVoices(voices, choice);
    if (choice.shape == PageShape::OneVoice)
        appendSummary(page, {shown, open}, style, choice, Medium::Screen);
    else
        appendComparison(page, shown, style, choice.shape);
    if (const QString rest = foldedText(voices, open, choice).rest; !rest.isEmpty())
        appendShowRest(page, rest.size(), choice.hitsInRest, style);
    appendNote(page, paper.state.note, han, style);
    appendOtherDays(page, paper, style);
    appendRelated(page, choice.related, style);
    const QStringList lines = provenanceLines(voices, open);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString anchor = i == 0 ? u"<a name=\""_s + provenanceAnchor + u"\">&#8203;</a>"_s : QString();
        page.block("p"_L1, {style.quiet, style.textDim, languageOfScript(lines.at(i), {}), false, false, i == 0 ? 26 : 2, 0},
                   anchor + escapedText(lines.at(i)));
    }
    page.block("p"_L1, {style.quiet, style.textDim}, u"&#8203;"_s);
    return page.page();
}

void appendPrintedPaper(PageHtml &page, const Paper &paper, const OpenVoice &voice, const QString &links, const PageStyle &style)
{
    const QString han = hanLanguageOf(paper.languages);
    appendTitle(page, paper, han, style);
    appendAuthors(page, paper, han, style, AuthorsShown::Printed);
    appendFacts(page, paper, style);
    if (!links.isEmpty())
        page.block("p"_L1, {style.facts, style.text}, links);
    appendSummary(page, voice, style, {}, Medium::Paper);
    const QStringList lines = provenanceLines(voice.voices, voice.open);
    if (!lines.isEmpty())
        appendQuietLine(page, lines.first(), style);
}

QString messageHtml(const QString &sentence, const QString &advice, const PageStyle &style)
{
    PageHtml page(style);
    page.block("h1"_L1, {style.subtitle, style.text, {}, style.serifTitles, true, 40, 6}, escapedText(sentence));
    page.block("p"_L1, {style.people, style.textDim}, escapedText(advice));
    return page.page();
}

} // namespace Paperlark
