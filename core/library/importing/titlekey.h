#pragma once

#include <QString>

namespace Paperlark {

// By which entries without an arXiv id find their paper: compatibility form, case folded, letters and digits only,
// names of LaTeX macros dropped. `$\text{Transformer}^2$` and `Transformer^2` are one.
QString titleKey(const QString &title);

// The key of a paper that no digest gives an arXiv id: "title:" and 16 hex digits.
QString titlePaperKey(const QString &titleKey);
bool isTitlePaperKey(const QString &key);

} // namespace Paperlark
