#pragma once

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Paperlark {

// One paper as one digest tells it: exactly what the file says, nothing repaired.
struct Entry {
    int line{};    // first physical line, from 1
    int endLine{}; // last physical line, from 1

    QString arxivId{};         // without version; empty: the file names none
    QString url{};             // the paper's link as written; empty: none
    QString title{};           // white space folded
    QString translatedTitle{}; // the digest's own title in its language, when it gives the original one too
    QStringList authors{};     // in the file's order, duplicates kept
    bool authorsTruncated{};   // the file itself says "and others"
    QString summary{};         // Markdown; outer white space stripped, control characters kept
    QString gist{};            // one sentence that the digest gives beside the summary
    QString language{};        // of the summary: "en", "ko", "zh", "ja", … or empty when it can't be told
    QStringList tags{};        // in the file's order, duplicates kept
    QStringList githubUrls{};  // code and project pages
    QStringList hubUrls{};     // models, datasets, pages on Hugging Face
    QStringList linkRejects{}; // link targets that are no address
    std::optional<int> votes{};
    QString thumbnail{}; // as written: may be relative, may be a video
    QString video{};

    friend bool operator==(const Entry &, const Entry &) = default;
};

// One day of one source, as written. `date` is null only when neither the file nor its name tells a day.
struct Digest {
    QDate date{};
    int line{};       // of the heading that names the day; 0: no heading
    QString source{}; // whose digest it is, where the file itself says so (an export does); empty: the file's own
    QList<Entry> entries{};

    friend bool operator==(const Digest &, const Digest &) = default;
};

// Something the reader must know about a file: a part kept as text because it could not be read, a guessed date, …
struct Notice {
    std::optional<int> line{}; // from 1; none: the whole file
    QString message{};         // one sentence: what happened, what was kept, what to do
    QString text{};            // the part itself, when it could not be read; never thrown away

    friend bool operator==(const Notice &, const Notice &) = default;
};

// What a digest file holds. The days are in the file's order; two headings of one date are two digests of that date.
struct ParsedFile {
    QString dialect{}; // Dialect::name
    QList<Digest> digests{};
    QList<Notice> notices{};

    friend bool operator==(const ParsedFile &, const ParsedFile &) = default;
};

qsizetype entryCount(const ParsedFile &file);

} // namespace Paperlark
