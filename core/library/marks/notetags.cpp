#include "core/library/marks/notetags.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QStringList without(const QStringList &tags, const QStringList &others)
{
    QStringList left = tags;
    left.removeIf([&](const QString &tag) { return others.contains(tag, Qt::CaseInsensitive); });
    return left;
}

} // namespace

// Not in an address (page#part) and no heading ("# Results"); "#1" is a number.
QList<NoteTagPlace> tagPlacesInNote(const QString &note)
{
    static const QRegularExpression tag(u"(?<![\\p{L}\\p{M}\\p{N}_/#&.?=-])#(?=[\\p{N}_-]*\\p{L})[\\p{L}\\p{M}\\p{N}_-]+"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QList<NoteTagPlace> places;
    for (auto found = tag.globalMatch(note); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        places.append({match.capturedStart(), match.capturedLength()});
    }
    return places;
}

QStringList tagsInNote(const QString &note)
{
    QStringList tags;
    for (const NoteTagPlace &place : tagPlacesInNote(note)) {
        const QString name = note.mid(place.position + 1, place.length - 1);
        tags += tags.contains(name, Qt::CaseInsensitive) ? QStringList() : QStringList{name};
    }
    return tags;
}

NoteTagChange changeOfNoteTags(const QString &before, const QString &after)
{
    const QStringList old = tagsInNote(before);
    const QStringList now = tagsInNote(after);
    return {.added = without(now, old), .gone = without(old, now)};
}

} // namespace Paperlark
