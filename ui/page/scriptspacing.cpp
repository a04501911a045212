#include "ui/page/scriptspacing.h"

#include "core/reading/scriptborders.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace Paperlark {

namespace {

constexpr double Gap = 0.25;        // of an em
constexpr qsizetype MostGaps = 600; // of a page: each is shaped on its own

int pixelSize(const QTextBlock &block)
{
    const QTextBlock::iterator first = block.begin();
    return first.atEnd() ? 0 : first.fragment().charFormat().font().pixelSize();
}

QList<QTextLayout::FormatRange> gapsOf(const QTextBlock &block, qsizetype most)
{
    const QList<qsizetype> borders = scriptBorders(block.text());
    QList<QTextLayout::FormatRange> gaps;
    if (borders.isEmpty())
        return gaps;
    QTextCharFormat wider;
    wider.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    wider.setFontLetterSpacing(Gap * pixelSize(block));
    for (const qsizetype border : borders.first(qMin(borders.size(), most)))
        gaps.append({int(border), 1, wider});
    return gaps;
}

} // namespace

void spaceScripts(const QTextDocument &document)
{
    qsizetype left = MostGaps;
    for (QTextBlock block = document.begin(); block.isValid() && left > 0; block = block.next()) {
        const QList<QTextLayout::FormatRange> gaps = gapsOf(block, left);
        left -= gaps.size();
        if (!gaps.isEmpty())
            block.layout()->setFormats(gaps);
    }
}

} // namespace Paperlark
