#include "core/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Paperlark {

void installTranslations(QCoreApplication &application)
{
    auto *english = new QTranslator(&application); // below the reader's own: it knows how to say "1 paper"
    if (english->load(u":/i18n/paperlark_en.qm"_s)) {
        QCoreApplication::installTranslator(english);
    }
    auto *own = new QTranslator(&application);
    if (own->load(QLocale(), u"paperlark"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(own);
    }
}

} // namespace Paperlark
