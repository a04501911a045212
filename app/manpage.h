#pragma once

#include <QString>

namespace Paperlark {

// paperlark(1) in the macros of man(7), ASCII only, made from the table of commands.
QString manPage();

} // namespace Paperlark
