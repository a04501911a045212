#pragma once

#include "core/library/paper.h"

#include <optional>

namespace Paperlark {

// Where one can go from a paper: what follows from its arXiv id without asking anybody, and what its digests name. A link
// that can't be opened is left out.
struct PaperLink {
    // In the order in which they are offered.
    enum class Kind {
        Arxiv, // the abstract
        Page,  // of a paper without an arXiv id: what its digests link to
        Pdf,
        Html,
        HuggingFace,
        Code,
        AlphaXiv,
        PapersCool,
        SemanticScholar,
        Doi,
        Model,
        Dataset,
        Space,
        Video,
        Other
    };

    Kind kind{Kind::Arxiv};
    QString address{}; // as webLink() cleans it

    friend bool operator==(const PaperLink &, const PaperLink &) = default;
};

QList<PaperLink> paperLinks(const Paper &paper);                // by kind, each address once
QString paperLink(const Paper &paper, PaperLink::Kind kind);    // the first of its kind; empty: none
QString linkName(PaperLink::Kind kind);                         // "arXiv abstract"
QList<PaperLink::Kind> preferableLinks();                       // those that a reader may want to open first
QString linkId(PaperLink::Kind kind);                           // of a preferable one, for the settings: "abstract"
std::optional<PaperLink::Kind> linkKindOfId(const QString &id); // none: no preferable one is called so

// What is opened where none is named: the preferred one where the paper has it, else its own page, else what there is.
std::optional<PaperLink> preferredLink(const Paper &paper, PaperLink::Kind preferred);

} // namespace Paperlark
