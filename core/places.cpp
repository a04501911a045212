#include "core/places.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

QString &root() // empty: the desktop's folders
{
    static QString folder;
    return folder;
}

QString placeOf(const QString &portable, QStandardPaths::StandardLocation location)
{
    if (!root().isEmpty())
        return QDir(root()).filePath(portable);
    return QStandardPaths::writableLocation(location);
}

} // namespace

void Places::makePortable(const QString &folder)
{
    root() = QDir::cleanPath(folder);
    QSettings::setDefaultFormat(QSettings::IniFormat); // a registry can't be carried about
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QDir(root()).filePath(u"settings"_s));
}

bool Places::isPortable()
{
    return !root().isEmpty();
}

bool Places::hasMarker(const QString &programFolder)
{
    const QFileInfo marker(QDir(programFolder).filePath(u"portable"_s));
    return marker.isFile() && !marker.isExecutable();
}

QString Places::portableFolder(const QString &programFolder)
{
    return QDir(programFolder).filePath(u"paperlark-data"_s);
}

QString Places::data()
{
    return isPortable() ? root() : QDir(placeOf({}, QStandardPaths::GenericDataLocation)).filePath(u"paperlark"_s);
}

QString Places::settings()
{
    return placeOf(u"settings/paperlark"_s, QStandardPaths::AppConfigLocation);
}

QString Places::cache()
{
    return placeOf(u"cache"_s, QStandardPaths::CacheLocation);
}

} // namespace Paperlark
