#pragma once

#include "core/network/httpget.h"
#include "core/sources/source.h"

#include <QStringList>

namespace Paperlark {

// What an answer is worth: a digest is stored only when it came whole, is text, and tells of a paper.
struct Judgement {
    enum class Worth {
        Digest,      // to be stored
        Unchanged,   // what is stored still holds
        NoneThatDay, // the server says that there is none, or a day without papers
        NoDigest,    // it came whole, but can't be read: what is stored stays
        Failed,      // to be tried again later
        Refused,     // by our own rules
        GivenUp      // cancelled or offline: as if it had not been asked
    };

    Worth worth{Worth::Failed};
    QString words{};      // of what is wrong, one sentence; empty where nothing is
    QString dialect{};    // of a digest
    QList<QDate> days{};  // that it tells of, ascending
    QStringList titles{}; // of its papers, in its order
};

Judgement judged(const HttpAnswer &answer, Source::Kind kind);

} // namespace Paperlark
