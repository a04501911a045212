#pragma once

#include <QString>

namespace Paperlark {

// The sign of a command, without its backslash: `alpha` → α. Empty: not known.
QString signOf(const QString &command);

// The text in raised or lowered signs; empty: Unicode lacks one of them.
QString raised(const QString &text);
QString lowered(const QString &text);

// ℝ for R, ℒ for L; another character as it is.
QString doubleStruck(const QString &text);
QString calligraphic(const QString &text);

} // namespace Paperlark
