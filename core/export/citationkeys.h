#pragma once

#include "core/library/paper.h"

#include <QDate>
#include <QHash>

namespace Paperlark {

class ExportRun;

// What a bibliography says of a paper's time: the month that its arXiv id names; without one, its first digest's day.
struct PaperTime {
    int year{};  // 0: not known
    int month{}; // 1 to 12; 0: not known

    friend bool operator==(const PaperTime &, const PaperTime &) = default;
};
PaperTime paperTime(const Paper &paper);

// `wu2024scope`: family name of the first author, year, first word of the title, in ASCII. Papers that share it are told
// apart by citationKeys. Never empty.
QString plainCitationKey(const Paper &paper);

// The keys of all papers of an export, each only once. Of those that share a plain one, the paper with the least id
// keeps it, the others get their id behind it: a bibliography that grows keeps its keys, in whatever order it comes.
class CitationKeys final
{
public:
    explicit CitationKeys(ExportRun &run); // goes through all papers, and back to the first
    QString keyOf(const Paper &paper) const;

private:
    QHash<QString, QString> m_owner{}; // plain key → the paper that keeps it
};

} // namespace Paperlark
