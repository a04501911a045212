#pragma once

#include "core/library/tellings.h"

namespace Paperlark {

// What a voice looks like from outside: enough to draw a row of the list and to tell whether it changed.
struct VoiceMark {
    QString language{};
    qint64 day{}; // Julian, 0: undated
    qint64 textHash{};
    QString fields{}; // a hash of everything else that the voice says
    QString teaser{};
    qint64 source{};

    // Another series that tells the same is no other voice.
    bool saysTheSameAs(const VoiceMark &other) const;
    friend bool operator==(const VoiceMark &, const VoiceMark &) = default;
};

VoiceMark markOf(const Voice &voice); // of which the first telling has its words

QString columnOfVoices(const QList<VoiceMark> &voices);
QList<VoiceMark> voicesOfColumn(const QString &column);

} // namespace Paperlark
