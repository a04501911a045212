#pragma once

#include <QList>
#include <QStringView>

namespace Paperlark {

// Where Han, Hangul or Kana meets Latin, Greek or a digit without a space: the index of the last UTF-16 unit before
// each such border, ascending. The eye wants a quarter of an em there; the text has nothing.
QList<qsizetype> scriptBorders(QStringView text);

} // namespace Paperlark
