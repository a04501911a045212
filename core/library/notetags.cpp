#include "core/library/notetags.h"

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
QStringList tagsInNote(const QString &note)
{
    static const QRegularExpression tag(u"(?<![\\p{L}\\p{M}\\p{N}_/#&.?=-])#(?=[\\p{N}_-]*\\p{L})([\\p{L}\\p{M}\\p{N}_-]+)"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QStringList tags;
    for (auto found = tag.globalMatch(note); found.hasNext();) {
        const QString name = found.next().captured(1);
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
