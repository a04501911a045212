#include "core/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

const QString folder = u":/i18n"_s;
const QString prefix = u"paperlark"_s;

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &from)
{
    auto *words = new QTranslator(&application);
    if (words->load(locale, name, u"_"_s, from))
        QCoreApplication::installTranslator(words);
    else
        delete words;
}

// The desktop's way to write dates and numbers goes with the desktop's language; a date in French reads badly amid English.
QLocale localeFor(const QString &language)
{
    const QLocale desktop = QLocale::system();
    const QLocale wanted = language.isEmpty() ? desktop : QLocale(language);
    if (wanted.language() == desktop.language() && QTranslator().load(desktop, prefix, u"_"_s, folder))
        return desktop;
    if (wanted.language() == QLocale::C || !language.isEmpty())
        return wanted;
    return {QLocale::English, desktop.territory()};
}

} // namespace

QStringList interfaceLanguages()
{
    QStringList languages;
    const QStringList files = QDir(folder).entryList({prefix + u"_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        languages.append(file.mid(prefix.size() + 1).chopped(3));
    return languages;
}

QString interfaceLanguageName(const QString &code)
{
    return code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName(); // not "American English"
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    qDeleteAll(application.findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    install(application, QLocale(QLocale::English), prefix, folder); // below the reader's own: it knows how to say "1 paper"
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)); // buttons of Qt's dialogs
    if (locale.language() != QLocale::English)
        install(application, locale, prefix, folder);
}

} // namespace Paperlark
