#pragma once

#include "core/digest/digest.h"
#include "core/digest/markdown.h"

namespace Paperlark {

// How digests write single fields; shared by the dialects. As the file says: nothing is repaired.

QString foldedSpace(QStringView text); // any run of white space becomes one space; outer white space goes
QString joinedLines(QStringView text); // a line break and the indentation behind it become one space

// "A, B, C" or a Python list. A lone + ("and others") is taken out and sets `truncated`.
QStringList authorsOfText(QStringView text, bool &truncated);
// "['A', 'B']", "A, B", "`A` `B`", "#A #B".
QStringList tagsOfText(QStringView text);
// "16", "▲ 16", "1,204"; nothing for "-" and other words.
std::optional<int> votesOfText(QStringView text);

// N/A, None, null, -, empty: the digest says that there is nothing.
bool isNothing(QStringView text);

struct LinkList {
    QStringList urls{};    // unique, with a scheme
    QStringList rejects{}; // no address
};
// The addresses of a cell that holds links, or bare addresses where it holds none.
LinkList linksOfCell(QStringView cell);
// An address with its scheme, `https://` put before what looks like a host; empty when it is no address.
QString addressOfTarget(QStringView target);

// The first link to a paper, arXiv before others; null when there is none.
const MarkdownLink *paperLink(const QList<MarkdownLink> &links);

// Sets url and arxivId from what a digest gives as the paper's link.
void setPaperLink(Entry &entry, QStringView url);

} // namespace Paperlark
