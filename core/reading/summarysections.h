#pragma once

#include <QList>
#include <QString>

namespace Paperlark {

// One paragraph or bullet; its text is inline Markdown.
struct SummaryBlock {
    enum class Kind { Paragraph, Bullet };

    Kind kind{Kind::Paragraph};
    int level{};      // of a bullet, from 0
    QString marker{}; // "1.", "(2)": stands for the bullet's point
    QString label{};  // "Dataset" of a bullet that has one
    QString text{};

    friend bool operator==(const SummaryBlock &, const SummaryBlock &) = default;
};

// What a part of a summary tells, whatever its digest calls it.
enum class ReadingFacet { Gist, Question, Method, Results, Implication, Other };

struct SummarySection {
    enum class Kind {
        Body,
        Preamble, // "Here is a concise summary of …": what a model said before it began; not shown
        FollowUp  // "Follow-up questions"; shown last and quietly
    };

    Kind kind{Kind::Body};
    QString marker{}; // "ii)", "b)": said by the label, so not shown when there is one
    QString label{};
    bool labelIsOurs{}; // the text gives none; its place in the list tells what it is
    QList<SummaryBlock> blocks{};
    ReadingFacet facet{ReadingFacet::Other}; // told by label, place or first words; Other when nothing tells

    friend bool operator==(const SummarySection &, const SummarySection &) = default;
};

// The structure in a summary's text, recovered from the shapes in which digests write it. Nothing is lost: markers,
// labels and texts of the sections, in order, are the letters and digits of the text. When unsure, plain paragraphs.
QList<SummarySection> summarySections(const QString &text);

} // namespace Paperlark
