#include "core/digest/digestcheck.h"

#include "core/digest/digestparser.h"

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
    if (entry.summary.isEmpty())
        addFinding(findings, entry, Tr::tr("“%1” has no summary, so its readers see nothing but the title.").arg(entry.title));
    if (!entry.linkRejects.isEmpty())
        addFinding(findings, entry,
                   Tr::tr("“%1” has links that are no web address and are left out: %2. Write them in full, such as "
                          "https://huggingface.co/owner/name.")
                       .arg(entry.title, entry.linkRejects.join(u", "_s)));
}

// A digest that links no paper at all is told so once.
void checkIds(QList<Notice> &findings, const Digest &digest)
{
    const QString example = u"https://arxiv.org/abs/2412.13649"_s;
    QList<const Entry *> without;
    for (const Entry &entry : digest.entries) {
        if (entry.arxivId.isEmpty())
            without += &entry;
    }
    if (without.size() > 1 && without.size() == digest.entries.size()) {
        addFinding(findings, *without.constFirst(),
                   Tr::tr(
                       "None of the %1 papers of this day names an arXiv id, so other digests meet them by their titles alone. "
                       "Link them, such as %2.")
                       .arg(without.size())
                       .arg(example));
        return;
    }
    for (const Entry *entry : without)
        addFinding(findings, *entry,
                   Tr::tr("“%1” names no arXiv id, so other digests meet it by its title alone. Link it, such as %2.")
                       .arg(entry->title, example));
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
        checkIds(findings, digest);
        checkRepetitions(findings, digest);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Notice &a, const Notice &b) { return a.line.value_or(0) < b.line.value_or(0); });
    return findings;
}

bool isRemark(const Notice &finding, const ParsedFile &file)
{
    return std::any_of(file.digests.begin(), file.digests.end(), [&finding](const Digest &digest) {
        return digest.entries.isEmpty() && noticeOfEmptyDay(digest) == finding;
    });
}

} // namespace Paperlark
