#pragma once

#include "core/reading/markdowninline.h"

namespace Paperlark {

// Splits the runs so that each address written out in the text is a run of its own with a link. An address ends at the
// first character that is not ASCII (a Korean particle follows without a space), at an unmatched ")", and before the
// punctuation of the sentence around it.
QList<InlineRun> withBareAddresses(const QList<InlineRun> &runs);

} // namespace Paperlark
