#pragma once

#include <initializer_list>

class QEvent;

namespace Paperlark {

// For a widget's event(): takes the key for the widget when the window has a shortcut on it too. Keys without Ctrl, Alt.
bool claimKey(QEvent &event, std::initializer_list<int> keys);

// What a focused button needs to be pressed.
bool claimPress(QEvent &event);

} // namespace Paperlark
