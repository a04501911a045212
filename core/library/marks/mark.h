#pragma once

#include "core/library/paper.h"

namespace Paperlark {

// One thing that the reader does to some papers.
struct Mark {
    enum class What { Read, Starred, ReadingList, Taste, Tag, Note };

    QStringList keys{};
    What what{};
    bool on{};      // set, or taken back
    QString text{}; // of a tag or note
    int taste{};    // −1: less like this, 0, 1: more like this

    friend bool operator==(const Mark &, const Mark &) = default;
};

// What it makes of a state; the time of marking is left to the library, and tags that leave with a note.
void apply(const Mark &mark, PaperState &state);

} // namespace Paperlark
