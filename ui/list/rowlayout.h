#pragma once

#include "core/library/filter/highlight.h"
#include "core/library/paper.h"

#include <QFont>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace Paperlark {

enum class ListDensity { Compact, Comfortable, Cards };

// Read, or not for this reader: its title steps back.
inline bool stepsBack(const PaperRow &row)
{
    return row.read || row.taste < 0;
}

// The words of one row broken into lines and shaped once; painted as often as needed, in any colour.
class RowLayout final
{
public:
    RowLayout(const PaperRow &row, ListDensity density, int width, const Highlighter &highlighter = Highlighter());

    int titleLines() const { return int(m_title.size()); }
    int lineCount() const { return titleLines() + int(m_teaser.size()); }
    QString lineText(int number) const;
    QList<TextSpan> hits(int number) const;                           // of the words searched
    const QList<SearchTerm> &unseenTerms() const { return m_unseen; } // that no line shows
    void paint(QPainter &painter, QPoint topLeft, int lineHeight, const QColor &titleInk, const QColor &teaserInk) const;

private:
    struct Line {
        std::unique_ptr<QTextLayout> layout{}; // only its first line is painted
        qsizetype start{};                     // of that line in its text
        qsizetype length{};
        bool elided{};
        double indent{}; // right to left: what it leaves free at the left
        QList<TextSpan> hits{};
    };
    using Lines = std::vector<Line>;

    static Lines shaped(const QString &wholeText, const QFont &font, int width, int lines, const QString &language);
    // What of the search its lines show; terms that are seen leave m_unseen.
    void mark(Lines &lines, const QString &text, const Highlighter &highlighter);
    const Line &line(int number) const;

    Lines m_title{};
    Lines m_teaser{};
    QList<SearchTerm> m_unseen{};
};

// At most `lines` lines of that width, the last one elided. Korean breaks between words, not within them.
QStringList brokenLines(const QString &text, const QFont &font, int width, int lines, const QString &language = {});

} // namespace Paperlark
