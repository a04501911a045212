#pragma once

#include "core/digest/digest.h"

#include <QStringView>

namespace Paperlark {

// The labels that digests put before a field: "Authors: …", "**摘要：** …", "- Vote: 3".
enum class EntryLabel { None, OriginalTitle, Authors, Votes, Summary, PaperLink, Code, Tags, Video };

struct LabelledLine {
    EntryLabel label{};
    QStringView value{}; // behind the colon, into the line
};
LabelledLine labelledLine(QStringView line);

// An original title or a link to a paper: what newsletters write behind labels and others in their headings.
bool isNewsletterField(const LabelledLine &field);

// Sets the field that the label names, except the summary. False: the label sets none.
bool readLabelled(Entry &entry, const LabelledLine &field);

} // namespace Paperlark
