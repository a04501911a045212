#pragma once

#include <QString>

namespace Paperlark {

class KeyMap;

// Every action with a key in force and what the panes keep for themselves, as Markdown tables: to be printed, and the
// page resources/keys.md.
QString keysAsMarkdown(const KeyMap &map);

} // namespace Paperlark
