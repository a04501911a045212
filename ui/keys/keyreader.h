#pragma once

#include <QKeySequence>

class QKeyEvent;

namespace Paperlark {

// Turns the events of a keyboard into the strokes that commands are bound to, whatever its layout writes. Latin letters and
// their signs count as written, so that Dvorak and AZERTY are what they say; where the layout writes another script, the
// place of the key counts, for its signs too: on a Russian keyboard the key that writes a point is the key of the slash.
class KeyReader final
{
public:
    // Letters with Shift where it was held; signs as written, without the Shift that some layouts need for them.
    // Modifiers alone are Key_unknown.
    QKeyCombination read(const QKeyEvent &event);

private:
    bool m_writesLatin{true}; // by the last letter that came
};

} // namespace Paperlark
