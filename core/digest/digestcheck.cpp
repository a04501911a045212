#include "core/digest/digestcheck.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DigestCheck)
};

void addFinding(QList<Notice> &findings, const Entry &entry, const QString &message)
{
    findings.append({.line = entry.line, .message = message});
}

void checkEntry(QList<Notice> &findings, const Entry &entry)
{
    if (entry.title.isEmpty())
        addFinding(findings, entry, Tr::tr("This paper has no title."));
    if (entry.arxivId.isEmpty())
        addFinding(findings, entry,
                   Tr::tr("“%1” names no arXiv id: other digests can meet it by its title alone.").arg(entry.title));
    if (entry.summary.isEmpty())
        addFinding(findings, entry, Tr::tr("“%1” has no summary.").arg(entry.title));
    if (!entry.linkRejects.isEmpty())
        addFinding(findings, entry, Tr::tr("Links that are no address: %1").arg(entry.linkRejects.join(u", "_s)));
}

// The same text in another language is no repetition.
void checkRepetitions(QList<Notice> &findings, const Digest &digest)
{
    QHash<std::pair<QString, QString>, int> firstLine;
    for (const Entry &entry : digest.entries) {
        if (entry.arxivId.isEmpty())
            continue;
        const auto key = std::pair(entry.arxivId, entry.language);
        if (const int line = firstLine.value(key); line > 0)
            addFinding(findings, entry, Tr::tr("%1 stands in line %2 of the same day already.").arg(entry.arxivId).arg(line));
        else
            firstLine.insert(key, entry.line);
    }
}

} // namespace

QList<Notice> findingsIn(const ParsedFile &file)
{
    QList<Notice> findings = file.notices;
    for (const Digest &digest : file.digests) {
        for (const Entry &entry : digest.entries)
            checkEntry(findings, entry);
        checkRepetitions(findings, digest);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Notice &a, const Notice &b) { return a.line.value_or(0) < b.line.value_or(0); });
    return findings;
}

} // namespace Paperlark
