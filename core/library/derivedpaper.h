#pragma once

#include "core/library/paperfacets.h"
#include "core/library/voicemark.h"

#include <QVariantList>

namespace Paperlark {

class Database;

// What the reader wrote to a paper: found like the words of digests.
struct ReaderWords {
    QString note{};
    QStringList tags{};
};

Result<ReaderWords> readerWordsOf(Database &database, const QString &key);

// What the tables that are made from a paper's entries hold.
struct DerivedPaper {
    QString key{};
    qint64 day{};         // home: the earliest; Julian, 0: undated
    qint64 firstEntry{};  // the row that gave the home day; new papers of a day stand in this order
    QVariantList shown{}; // the columns of `shown` behind its id
    QList<VoiceMark> voices{};
    QVariantList search{}; // the columns of `search` between id and facets
    PaperFacets facets{};
    bool stateMoved{};                // it came from another paper, and the index does not know it yet
    bool isNew{};                     // to the library
    std::optional<qint64> formerId{}; // it had before it was removed
};

// Recomputes a paper from its entries. No value: it has none.
Result<std::optional<DerivedPaper>> derivePaper(Database &database, const QString &key);
DerivedPaper derivedFrom(const QString &key, QList<Telling> tellings, const ReaderWords &words); // with their words

// The parts of it that hang on the reader's words as well; `shown` as stored.
PaperFacets facetsOf(const QVariantList &shown, const QList<VoiceMark> &voices, const ReaderWords &words);
QString searchableTags(const PaperFacets &facets);
QString searchableNote(const ReaderWords &words);

QVariant votesOf(const QVariantList &shown);

bool isShownAs(const DerivedPaper &paper, const QVariantList &shown);

} // namespace Paperlark
