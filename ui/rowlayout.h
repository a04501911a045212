#pragma once

#include "core/library/highlight.h"
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
    RowLayout(const PaperRow &row, ListDensity density, int width, const QList<SearchTerm> &terms = {});

    int titleLines() const { return int(m_title.size()); }
    int lineCount() const { return titleLines() + int(m_teaser.size()); }
    QString lineText(int number) const;
    QList<TextSpan> hits(int number) const;                           // of the words searched
    const QList<SearchTerm> &unseenTerms() const { return m_unseen; } // that no line shows
    void paint(QPainter &painter, QPoint topLeft, int lineHeight, const QColor &titleInk, const QColor &teaserInk) const;

private:
    struct Line {
        std::unique_ptr<QTextLayout> layout{};
        QList<TextSpan> hits{};
        double indent{}; // right to left: what it leaves free at the left
    };
    using Lines = std::vector<Line>;

    // Shapes the lines of a text and marks the terms in them; terms that are seen leave m_unseen.
    Lines shaped(const QString &wholeText, const QFont &font, int width, int lines, const QString &language);
    const Line &line(int number) const;

    Lines m_title{};
    Lines m_teaser{};
    QList<SearchTerm> m_terms{};
    QList<SearchTerm> m_unseen{};
};

// At most `lines` lines of that width, the last one elided. Korean breaks between words, not within them.
QStringList brokenLines(const QString &text, const QFont &font, int width, int lines, const QString &language = {});

} // namespace Paperlark
