#pragma once

#include "core/library/paper.h"
#include "core/result.h"

namespace Paperlark {

class Database;
class Transaction;

// One thing that the reader does to some papers.
struct Mark {
    enum class What { Read, Starred, ReadingList, Tag, Note };

    QStringList keys{};
    What what{};
    bool on{};      // set, or taken back
    QString text{}; // of a tag or note

    friend bool operator==(const Mark &, const Mark &) = default;
};

// What it makes of a state; the time of marking is left to the library.
void apply(const Mark &mark, PaperState &state);

// Writes and commits it in a transaction that has begun. The keys of the papers that it changed; unknown ones are left out.
Result<QStringList> writeMark(Database &database, Transaction &transaction, const Mark &mark);

} // namespace Paperlark
