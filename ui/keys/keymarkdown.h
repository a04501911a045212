#pragma once

#include <QString>

namespace Paperlark {

class KeyMap;

// Every action with a key in force and what the panes keep for themselves, as Markdown tables: the page resources/keys.md.
QString keysAsMarkdown(const KeyMap &map);
QString keysAsHtml(const KeyMap &map); // the same, to be printed

} // namespace Paperlark
