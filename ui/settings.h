#pragma once

#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace Paperlark {

// One setting: its key and default, said once. Values live in the desktop's usual settings file of this program.
template<typename T>
struct Setting {
    QLatin1StringView key{};
    T fallback{};

    T value() const { return QSettings().value(QString(key), QVariant::fromValue(fallback)).template value<T>(); }
    void set(const T &value) const { QSettings().setValue(QString(key), QVariant::fromValue(value)); }
};

// Every setting of the program. Where the window stood is no setting: session.h.
namespace Settings {
inline const Setting<QString> theme{QLatin1StringView("view/theme"),
                                    QStringLiteral("system")};                     // system paper night sepia contrast
inline const Setting<int> textPercent{QLatin1StringView("view/textPercent"), 100}; // 80 to 200
inline const Setting<QString> density{QLatin1StringView("list/density"), QStringLiteral("comfortable")}; // compact, cards
inline const Setting<QString> order{QLatin1StringView("list/order"), {}};    // as it is typed: sort:votes; empty: digest order
inline const Setting<int> measure{QLatin1StringView("reading/measure"), 68}; // Latin letters a line, 55 to 90
inline const Setting<QString> leading{QLatin1StringView("reading/leading"), QStringLiteral("normal")};    // tight, loose
inline const Setting<QString> titleFace{QLatin1StringView("reading/titleFace"), QStringLiteral("serif")}; // or sans
inline const Setting<QString> textFace{QLatin1StringView("reading/textFace"), QStringLiteral("sans")};    // or serif
inline const Setting<int> dwell{QLatin1StringView("reading/dwell"), 1200}; // ms until a paper is read; see dwell.h
inline const Setting<bool> reducedMotion{QLatin1StringView("view/reducedMotion"), false};
inline const Setting<int> keyHints{QLatin1StringView("hints/keys"), 0}; // how often a click was answered with its key
inline const Setting<QString> exportFormat{QLatin1StringView("export/format"), QStringLiteral("bibtex")}; // Exporter::name
inline const Setting<QString> exportFolder{QLatin1StringView("export/folder"), {}}; // of the last file; empty: the desktop's
inline const Setting<QStringList> readingLanguages{QLatin1StringView("reading/languages"), {}}; // best first; empty: the desktop's
inline const Setting<QString> interfaceLanguage{QLatin1StringView("view/language"), {}}; // of the files; empty: the desktop's
inline const Setting<QString> preferredLink{QLatin1StringView("links/preferred"), QStringLiteral("abstract")}; // see linkId()
inline const Setting<QStringList> browser{QLatin1StringView("links/browser"), {}}; // program, arguments; empty: the desktop's
inline const Setting<bool> thumbnailsShown{QLatin1StringView("thumbnails/shown"), true};    // on the page
inline const Setting<bool> thumbnailsAlways{QLatin1StringView("thumbnails/always"), false}; // see ThumbnailConsent
inline const Setting<QStringList> thumbnailHosts{QLatin1StringView("thumbnails/hosts"), {}};
inline const Setting<int> thumbnailMegabytes{QLatin1StringView("thumbnails/megabytes"), 200}; // kept at most
inline const Setting<QStringList> recentChoices{QLatin1StringView("palette/recent"), {}}; // of the palette, the last one first
inline const Setting<QStringList> knownLibraries{QLatin1StringView("library/known"),
                                                 {}};                           // files that a window had open, last first
inline const Setting<bool> offline{QLatin1StringView("network/offline"), true}; // nothing is sent or fetched
inline const Setting<bool> desktopNotices{QLatin1StringView("sources/desktopNotices"), false}; // of new papers

// A settings file that can't be read is set aside under another name, and the defaults serve: the name, or empty. To be
// asked before the first setting is; whatever is written to a damaged file would end the rest of it.
QString putAsideWhenDamaged();
} // namespace Settings

} // namespace Paperlark
