#pragma once

#include "core/library/paper.h"

namespace Paperlark {

// The voices of a paper, the reader's languages first, each language in the library's order.
QList<Summary> voicesInOrder(const QList<Summary> &summaries, const QStringList &languages);

// What each voice is called: its language; where several share one, also what first tells them apart of source, day,
// shape ("bullets") and number.
QStringList voiceNames(const QList<Summary> &voices);

// What tells a voice from the others in short, with the language for the eye in front: "KO l-yohai".
struct VoiceSign {
    QString language{}; // "KO"
    QString source{};   // "l-yohai"; with the day or a number where a language has several of it

    friend bool operator==(const VoiceSign &, const VoiceSign &) = default;
};
QList<VoiceSign> voiceSigns(const QList<Summary> &voices);

} // namespace Paperlark
