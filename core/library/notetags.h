#pragma once

#include <QStringList>

namespace Paperlark {

// The tags that a note sets by "#tag": letters of every script, digits, "-" and "_", with at least one letter, behind a
// blank or a sign that is no part of a word. Each once, upper and lower case alike, as first written.
QStringList tagsInNote(const QString &note);

struct NoteTagChange {
    QStringList added{};
    QStringList gone{};
};
NoteTagChange changeOfNoteTags(const QString &before, const QString &after);

} // namespace Paperlark
