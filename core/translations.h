#pragma once

#include <QStringList>

class QCoreApplication;

namespace Paperlark {

// The languages of the interface, as of its files: "en", "ko", "zh_CN". Which languages somebody reads papers in is
// another matter.
QStringList interfaceLanguages();
QString interfaceLanguageName(const QString &code); // its own name for itself; empty: ""

// The words of the interface in this language, and with them how dates and numbers are written (QLocale()). Empty: the
// desktop's language, where there are words in it, else English. May be called again; what was tr()'d before stays.
void installTranslations(QCoreApplication &application, const QString &language = {});

} // namespace Paperlark
