#pragma once

#include "core/digest/digest.h"
#include "core/library/importing/entrywords.h"
#include "core/library/paper.h"
#include "core/result.h"

namespace Paperlark {

class Database;

// An entry of the library with where it stands: one line range of one file telling of one paper.
struct Telling {
    Entry entry{};
    qint64 id{}; // of its row; ascending in the order of reading
    QDate day{}; // null: undated
    QString dialect{};
    QString origin{}; // of its series; empty: none
    qint64 source{};  // the series
    QString file{};
    qint64 textHash{};
    EntryWords words{}; // once they were asked for

    friend bool operator==(const Telling &, const Telling &) = default;
};

// The tellings with one text, day and language are one voice, whichever files and series they stand in. The first one
// speaks for it.
using Voice = QList<Telling>;

// An order that does not depend on the order of imports: by day (undated last), series that have an origin first.
bool tellsBefore(const Telling &a, const Telling &b);
QList<Voice> voicesOf(QList<Telling> tellings);

// What the reader sees of a voice; `source` is the shown name of its series.
Summary summaryOf(const Voice &voice, const QString &source);

Result<QList<Telling>> tellingsOf(Database &database, const QString &key);

} // namespace Paperlark
