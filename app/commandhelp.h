#pragma once

#include <QString>

namespace Paperlark {

struct Command;

QString helpText();                       // all commands; ends without a line break, as all here
QString helpOf(const Command &command);   // one of them with its options
QString exitStatusText();                 // what the shell is told
QString translatedHelp(const char *text); // a help text of the table

// Of the words that every command takes.
QString libraryOptionHelp();
QString portableOptionHelp();
QString helpOptionHelp();
QString versionOptionHelp();

} // namespace Paperlark
