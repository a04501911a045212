#include "core/reading/comparison.h"

#include "core/reading/summaryparts.h"

namespace Paperlark {

namespace {

constexpr qsizetype facetCount = qsizetype(ReadingFacet::Other) + 1;

bool isBullets(const SummarySection &section)
{
    return section.kind == SummarySection::Kind::Body && section.label.isEmpty() && section.marker.isEmpty()
        && !section.blocks.isEmpty() && section.blocks.constFirst().kind == SummaryBlock::Kind::Bullet;
}

class Comparer
{
public:
    void read(const Summary &voice, qsizetype index)
    {
        m_voice = index;
        if (!voice.gist.isEmpty() || !voice.translatedTitle.isEmpty()) {
            SummarySection gist;
            gist.blocks = {{SummaryBlock::Kind::Paragraph, 0, {}, voice.translatedTitle, voice.gist}};
            put(gist, ReadingFacet::Gist);
        }
        m_saidNothing = true;
        const QList<SummarySection> sections = summarySections(voice.text);
        for (const SummarySection &section : sections)
            read(section);
    }

    QList<ComparisonRow> rows() const
    {
        QList<ComparisonRow> said;
        for (qsizetype facet = 0; facet < facetCount; ++facet) {
            if (!m_cells.at(facet).isEmpty())
                said.append(ComparisonRow{ReadingFacet(facet), m_cells.at(facet)});
        }
        return said;
    }

private:
    void read(const SummarySection &section)
    {
        if (section.kind == SummarySection::Kind::Preamble)
            return;
        if (section.kind == SummarySection::Kind::FollowUp)
            put(section, ReadingFacet::Other);
        else if (!section.label.isEmpty() || section.facet != ReadingFacet::Other)
            put(section, section.facet);
        else
            part(section);
    }

    // Block by block; what stands deeper belongs to the bullet that it stands under.
    void part(const SummarySection &section)
    {
        SummarySection piece = section;
        piece.blocks.clear();
        ReadingFacet facet{};
        for (const SummaryBlock &block : section.blocks) {
            const ReadingFacet own = block.level > 0 && !piece.blocks.isEmpty() ? facet : facetOf(block);
            if (own != facet && !piece.blocks.isEmpty()) {
                put(piece, facet);
                piece.blocks.clear();
                piece.marker.clear();
            }
            facet = own;
            piece.blocks.append(block);
            m_saidNothing = false;
        }
        put(piece, facet);
    }

    // Digests begin with what the paper is about. After that only words that can mean nothing else count.
    ReadingFacet facetOf(const SummaryBlock &block) const
    {
        const ReadingFacet told = facetOfLabel(block.label);
        if (told != ReadingFacet::Other)
            return told;
        return m_saidNothing ? ReadingFacet::Gist : facetOfBeginning(block.text);
    }

    void put(const SummarySection &section, ReadingFacet facet)
    {
        if (section.blocks.isEmpty() && section.label.isEmpty())
            return;
        QList<ComparisonCell> &cells = m_cells[qsizetype(facet)];
        if (cells.isEmpty() || cells.constLast().voice != m_voice)
            cells.append(ComparisonCell{m_voice, {}});
        QList<SummarySection> &sections = cells.last().sections;
        if (!sections.isEmpty() && isBullets(sections.constLast()) && isBullets(section))
            sections.last().blocks += section.blocks; // one list again
        else
            sections.append(section);
        m_saidNothing = false;
    }

    qsizetype m_voice{};
    bool m_saidNothing{true};
    QList<QList<ComparisonCell>> m_cells = QList<QList<ComparisonCell>>(facetCount);
};

} // namespace

QList<ComparisonRow> comparisonOf(const QList<Summary> &voices)
{
    Comparer comparer;
    for (qsizetype i = 0; i < voices.size(); ++i)
        comparer.read(voices.at(i), i);
    return comparer.rows();
}

} // namespace Paperlark
