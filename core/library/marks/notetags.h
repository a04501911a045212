#pragma once

#include <QStringList>

namespace Paperlark {

// A tag is set in a note by "#tag": letters of every script, digits, "-" and "_", with at least one letter, behind a blank
// or a sign that is no part of a word.
struct NoteTagPlace {
    qsizetype position{}; // of the "#"
    qsizetype length{};
};
QList<NoteTagPlace> tagPlacesInNote(const QString &note);

// Each once, upper and lower case alike, as first written.
QStringList tagsInNote(const QString &note);

struct NoteTagChange {
    QStringList added{};
    QStringList gone{};
};
NoteTagChange changeOfNoteTags(const QString &before, const QString &after);

} // namespace Paperlark
