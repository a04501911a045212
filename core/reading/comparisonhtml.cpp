#include "core/reading/comparisonhtml.h"

#include "core/languagename.h"
#include "core/reading/comparison.h"
#include "core/reading/displaytext.h"
#include "core/reading/pagehtml.h"
#include "core/reading/voices.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Comparison)
public:
    static QString nameOf(ReadingFacet facet)
    {
        switch (facet) {
        case ReadingFacet::Gist: return tr("Gist");
        case ReadingFacet::Question: return tr("Question");
        case ReadingFacet::Method: return tr("Method");
        case ReadingFacet::Results: return tr("Results");
        case ReadingFacet::Implication: return tr("Implication");
        case ReadingFacet::Other: break;
        }
        //: what the digests say besides
        return tr("Other");
    }
    static QString oneVoice() { return tr("1 voice"); }
    static QString notStated() { return tr("not stated"); }
    static QString nothing() { return tr("None of these digests gave a summary for it."); }
};

constexpr qsizetype blocksInTable = 500; // Qt measures each of them twice
constexpr qsizetype lettersInTable = 30000;
constexpr double facetShare = 10; // of the width, in percent
constexpr int gap = 22;
constexpr int cellEdge = 12;
constexpr int headAbove = 18;

TextSize cellSize(const TextSize &reading)
{
    const auto smaller = [](int of, double by) { return int(std::lround(of * by)); };
    TextSize size = reading;
    size.px = smaller(reading.px, 15.0 / 17);
    size.line = smaller(reading.line, 15.0 / 17);
    size.cjkLine = smaller(reading.cjkLine, 25.0 / 29);
    return size;
}

// What is said besides the facets is mostly one's own.
bool isOneVoices(const ComparisonRow &row)
{
    return row.cells.size() == 1 && row.facet != ReadingFacet::Other;
}

qsizetype lettersOf(const SummarySection &section)
{
    qsizetype letters = 0;
    for (const SummaryBlock &block : section.blocks)
        letters += block.text.size();
    return letters;
}

// A table of thousands of blocks, or of a whole book, keeps the reader waiting.
bool fitsTable(const QList<ComparisonRow> &rows)
{
    qsizetype blocks = 0;
    qsizetype letters = 0;
    for (const ComparisonRow &row : rows) {
        for (const ComparisonCell &cell : row.cells) {
            for (const SummarySection &section : cell.sections) {
                blocks += section.blocks.size();
                letters += lettersOf(section);
            }
        }
    }
    return blocks <= blocksInTable && letters <= lettersInTable;
}

class ComparisonPage
{
public:
    ComparisonPage(PageHtml &page, const QList<Summary> &voices, const PageStyle &style)
        : m_page(page), m_voices(voices), m_style(style), m_signs(voiceSigns(voices))
    {
        m_style.reading = cellSize(style.reading);
        m_style.accent = style.textDim;
        m_facetColor = style.accent;
    }

    void appendStack(const QList<ComparisonRow> &rows)
    {
        for (const ComparisonRow &row : rows) {
            appendFacet(row, 26);
            for (const ComparisonCell &cell : row.cells) {
                const VoiceSign &mark = m_signs.at(cell.voice);
                const QString name = u"<b>"_s + escapedText(mark.language) + u"</b>&#160; "_s + escapedText(mark.source);
                appendQuiet(name, {}, 10);
                appendCell(cell, 2);
            }
        }
    }

    void appendTable(const QList<ComparisonRow> &rows)
    {
        m_page.begin("table"_L1, u"width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"border-collapse:collapse\""_s);
        appendHeads();
        for (const ComparisonRow &row : rows)
            appendRow(row);
        m_page.end("table"_L1);
    }

private:
    void appendFacet(const ComparisonRow &row, int above)
    {
        const QString remark = u"&#160; <span style=\"font-weight:400;color:"_s + m_style.textDim + u"\">("_s
            + escapedText(ComparisonText::oneVoice()) + u")</span>"_s;
        m_page.block("h2"_L1, {m_style.section, m_facetColor, {}, false, true, above, 0},
                     escapedText(ComparisonText::nameOf(row.facet)) + (isOneVoices(row) ? remark : QString()));
    }

    void appendQuiet(const QString &html, const QString &language, int above)
    {
        m_page.block("p"_L1, {m_style.quiet, m_style.textDim, language, false, false, above, 0}, html);
    }

    void appendCell(const ComparisonCell &cell, int above)
    {
        const Summary &voice = m_voices.at(cell.voice);
        bool first = true;
        for (const SummarySection &section : cell.sections)
            appendPart(section, voice, std::exchange(first, false) ? above : 9);
    }

    // The digest's own label stays, quietly: the facet is our word for it.
    void appendPart(const SummarySection &section, const Summary &voice, int above)
    {
        SummarySection shown = section;
        const QString label = section.labelIsOurs ? QString() : displayLine(section.label);
        shown.marker = section.label.isEmpty() ? section.marker : label;
        shown.label.clear();
        if (shown.blocks.size() == 1 && shown.blocks.constFirst().marker.isEmpty())
            shown.blocks.first().kind = SummaryBlock::Kind::Paragraph; // a point is for several
        const bool beginsWithPoint = shown.blocks.isEmpty() || shown.blocks.constFirst().kind == SummaryBlock::Kind::Bullet;
        if (!label.isEmpty() && beginsWithPoint) {
            appendQuiet(escapedText(label), voice.language, above);
            shown.marker.clear();
        }
        appendSection(m_page, shown, voice, m_style, !label.isEmpty() && beginsWithPoint ? 2 : above);
    }

    // Space stands in the cell's own edges: margins of a cell's first paragraph are not drawn.
    void beginCell(const QString &line, double share, int above)
    {
        const auto pixels = [this](int at100) -> QString {
            return QString::number(std::lround(at100 * m_style.scale)) + u"px "_s;
        };
        m_page.begin("td"_L1,
                     u"valign=\"top\" width=\""_s + QString::number(share) + u"%\" style=\"border-bottom:1px solid "_s + line
                         + u";padding:"_s + pixels(above) + pixels(gap) + pixels(cellEdge) + u"0px\""_s);
    }

    double voiceShare() const { return (100 - facetShare) / double(m_voices.size()); }

    // On one line with the text beside it.
    TextSize besideText(const TextSize &size) const { return {size.px, m_style.reading.line, m_style.reading.line}; }

    void appendHeads()
    {
        m_page.begin("tr"_L1, {});
        beginCell(m_style.lineStrong, facetShare, headAbove);
        appendQuiet(u"&#8203;"_s, {}, 0);
        m_page.end("td"_L1);
        for (qsizetype i = 0; i < m_voices.size(); ++i) {
            const QString &language = m_voices.at(i).language;
            beginCell(m_style.lineStrong, voiceShare(), headAbove);
            m_page.block("p"_L1, {m_style.people, m_style.text, language, false, true, 0, 0}, escapedText(languageName(language)));
            appendQuiet(escapedText(m_signs.at(i).source), {}, 0);
            m_page.end("td"_L1);
        }
        m_page.end("tr"_L1);
    }

    void appendRow(const ComparisonRow &row)
    {
        m_page.begin("tr"_L1, {});
        beginCell(m_style.line, facetShare, cellEdge);
        m_page.block("h2"_L1, {besideText(m_style.section), m_facetColor, {}, false, true, 0, 0},
                     escapedText(ComparisonText::nameOf(row.facet)));
        if (isOneVoices(row))
            appendQuiet(escapedText(ComparisonText::oneVoice()), {}, 0);
        m_page.end("td"_L1);
        qsizetype said = 0;
        for (qsizetype i = 0; i < m_voices.size(); ++i) {
            beginCell(m_style.line, voiceShare(), cellEdge);
            if (said < row.cells.size() && row.cells.at(said).voice == i)
                appendCell(row.cells.at(said++), 0);
            else if (row.facet != ReadingFacet::Other)
                m_page.block("p"_L1, {besideText(m_style.facts), m_style.textDim, {}, false, false, 0, 0},
                             escapedText(ComparisonText::notStated()));
            m_page.end("td"_L1);
        }
        m_page.end("tr"_L1);
    }

    PageHtml &m_page;
    const QList<Summary> &m_voices;
    PageStyle m_style;
    QList<VoiceSign> m_signs{};
    QString m_facetColor{};
};

} // namespace

void appendComparison(PageHtml &page, const QList<Summary> &voices, const PageStyle &style, PageShape shape)
{
    const QList<ComparisonRow> rows = comparisonOf(voices);
    ComparisonPage comparison(page, voices, style);
    if (rows.isEmpty())
        page.block("p"_L1, {style.reading, style.textDim, {}, false, false, 18}, escapedText(ComparisonText::nothing()));
    else if (shape == PageShape::Columns && voices.size() <= mostColumns && fitsTable(rows))
        comparison.appendTable(rows);
    else
        comparison.appendStack(rows);
}

} // namespace Paperlark
