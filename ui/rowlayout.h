#pragma once

#include "core/library/paper.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace Paperlark {

enum class ListDensity { Compact, Comfortable };

// The words of one row broken into lines and shaped once; painted as often as needed, in any colour.
class RowLayout final
{
public:
    RowLayout(const PaperRow &row, ListDensity density, int width);

    int titleLines() const { return int(m_title.size()); }
    int lineCount() const { return titleLines() + int(m_teaser.size()); }
    QString lineText(int line) const;
    void paint(QPainter &painter, QPoint topLeft, int lineHeight, const QColor &titleInk, const QColor &teaserInk) const;

private:
    using Lines = std::vector<std::unique_ptr<QTextLayout>>;
    Lines m_title{};
    Lines m_teaser{};
};

// At most `lines` lines of that width, the last one elided. Korean breaks between words, not within them.
QStringList brokenLines(const QString &text, const QFont &font, int width, int lines, const QString &language = {});

} // namespace Paperlark
