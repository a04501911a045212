#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

class QObject;

namespace Paperlark {

// Lets the reader choose a program for a file, in the desktop's own dialog. Where the desktop has none to lend (no portal), its
// usual program for such files is started. What fails is told to `failed`, later or at once, as long as `context` lives.
void openWithOtherProgram(const QString &file, QObject *context, const std::function<void(const Error &)> &failed);

} // namespace Paperlark
