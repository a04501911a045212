#pragma once

#include <QString>

namespace Paperlark {

// The first sentence of a (repaired) summary as plain text: without list marks, labels, emphasis and the preambles of
// language models ("Here is a concise summary of …:").
QString teaserOf(const QString &summary);

} // namespace Paperlark
