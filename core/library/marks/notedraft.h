#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace Paperlark {

// A note as far as it is typed: kept beside the library until the note itself is, so that a crash takes two seconds of it
// at most. One for a library; it is no step and no mark.
struct NoteDraft {
    QString key{}; // of the paper
    QString note{};

    friend bool operator==(const NoteDraft &, const NoteDraft &) = default;
};

Result<void> keepDraft(const QString &libraryFile, const NoteDraft &draft); // whole, or the one before stays
std::optional<NoteDraft> draftOf(const QString &libraryFile);
void forgetDraft(const QString &libraryFile);

} // namespace Paperlark
