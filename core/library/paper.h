#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Paperlark {

// Where a text was read.
struct Provenance {
    QString file{}; // path
    int line{};     // from 1
    int endLine{};

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

// One source's telling of a paper in one language on one day: a voice. Text is repaired (core/digest/textrepair.h);
// `original` is the file's own. The same text in several files is one Summary with several provenances.
struct Summary {
    QString source{};  // the series' name as shown, e.g. "gabrielchua"
    QString dialect{}; // Dialect::name
    QString language{};
    QDate day{};       // null: undated
    QString arxivId{}; // as this source names it; empty: by title alone
    QString url{};     // the paper's, as written
    QString title{};
    QString translatedTitle{};
    QStringList authors{};
    bool authorsTruncated{};
    QString text{};
    QString original{};
    QString gist{};
    QStringList tags{};
    QStringList codeUrls{};
    QStringList hubUrls{};
    QStringList linkRejects{}; // link targets that are no address
    QString thumbnail{};
    QString video{};
    std::optional<int> votes{};
    QList<Provenance> provenances{};

    friend bool operator==(const Summary &, const Summary &) = default;
};

// What the reader did. Hangs on the paper's key alone; a re-import never touches it.
struct PaperState {
    bool read{};
    bool starred{};
    bool readingList{};
    int taste{}; // −1: less like this, 1: more like this
    QStringList tags{};
    QString note{};
    QDateTime markedAt{}; // UTC; invalid: never marked

    friend bool operator==(const PaperState &, const PaperState &) = default;
};

// One work, merged by arXiv id from every digest that tells it. Which title, authors, tags and votes are shown is
// decided in library/shownfields.h.
struct Paper {
    QString key{}; // `2412.13649`, `hep-th/9901001`, or `title:` and 16 hex digits
    QString arxivId{};
    QString title{};
    QStringList authors{};
    bool authorsTruncated{};
    QStringList tags{};
    std::optional<int> votes{};
    QList<QDate> days{}; // ascending; an undated paper has none
    QStringList languages{};
    QStringList sources{};
    QStringList codeUrls{};
    QStringList hubUrls{}; // models, datasets, spaces
    QString thumbnail{};   // absolute https address of an image, or empty
    QString video{};
    QList<Summary> summaries{};
    PaperState state{};

    friend bool operator==(const Paper &, const Paper &) = default;
};

// A paper near another in the library, and why.
struct RelatedPaper {
    QString key{};
    QString title{};
    QDate day{};               // null: undated
    QStringList sharedWords{}; // of the titles, rare ones first, as the other paper writes them
    QStringList sharedAuthors{};

    friend bool operator==(const RelatedPaper &, const RelatedPaper &) = default;
};

// What one row of the list shows.
struct PaperRow {
    QString key{};
    QDate day{}; // of first appearance: the day it stands under
    QString title{};
    QString teaser{}; // one plain sentence in the reader's language, where there is one
    QString teaserLanguage{};
    QStringList tags{};
    QStringList languages{}; // one for each voice, reader's language first
    std::optional<int> votes{};
    bool hasCode{};
    bool read{};
    bool starred{};
    bool readingList{};
    int taste{}; // as in PaperState
    QString note{};
    QStringList ownTags{}; // the reader's, which `tags` holds as well
    QString thumbnail{};   // as in Paper

    friend bool operator==(const PaperRow &, const PaperRow &) = default;
};

} // namespace Paperlark
