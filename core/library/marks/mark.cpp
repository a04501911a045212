#include "core/library/marks/mark.h"

#include "core/library/marks/notetags.h"

namespace Paperlark {

namespace {

void addTag(const QString &tag, PaperState &state)
{
    state.tags += state.tags.contains(tag, Qt::CaseInsensitive) ? QStringList() : QStringList{tag};
}

void applyTag(const Mark &mark, PaperState &state)
{
    if (mark.on) {
        addTag(mark.text, state);
    } else {
        state.tags.removeIf([&](const QString &tag) { return tag.compare(mark.text, Qt::CaseInsensitive) == 0; });
    }
}

void applyNote(const QString &note, PaperState &state)
{
    const QStringList added = changeOfNoteTags(state.note, note).added;
    for (const QString &tag : added) {
        addTag(tag, state);
    }
    state.note = note;
}

} // namespace

void apply(const Mark &mark, PaperState &state)
{
    switch (mark.what) {
    case Mark::What::Read: state.read = mark.on; return;
    case Mark::What::Starred: state.starred = mark.on; return;
    case Mark::What::ReadingList: state.readingList = mark.on; return;
    case Mark::What::Taste: state.taste = mark.taste; return;
    case Mark::What::Note: applyNote(mark.text, state); return;
    case Mark::What::Tag: applyTag(mark, state); return;
    }
}

} // namespace Paperlark
