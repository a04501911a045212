#include "ui/settings.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QString freeName(const QString &file)
{
    QString name = file + u".bad"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = file + u"-%1.bad"_s.arg(number);
    return name;
}

} // namespace

QString Settings::putAsideWhenDamaged()
{
    QString file;
    {
        const QSettings settings;
        settings.allKeys(); // which reads every section
        if (settings.status() != QSettings::FormatError)
            return {};
        file = settings.fileName();
    } // which forgets what it read
    const QString aside = freeName(file);
    return QFile::rename(file, aside) ? aside : QString();
}

} // namespace Paperlark
