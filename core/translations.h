#pragma once

class QCoreApplication;

namespace Paperlark {

// The words of the interface in the reader's language; for English, which is the language of the source, the plurals.
void installTranslations(QCoreApplication &application);

} // namespace Paperlark
