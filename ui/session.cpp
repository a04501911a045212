#include "ui/session.h"

#include <QSettings>
#include <QVariant>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"session/geometry"_s;
const QString paneSizesKey = u"session/paneSizes"_s;
const QString sidebarKey = u"session/sidebarShown"_s;
const QString foldedKey = u"session/foldedSections"_s;
const QString weeksKey = u"session/calendarShowsWeeks"_s;
const QString currentKeyKey = u"session/currentPaper"_s;
const QString filterKey = u"session/filter"_s;

} // namespace

Session Session::load()
{
    const QSettings settings;
    Session session;
    session.geometry = settings.value(geometryKey).toByteArray();
    for (const QVariant &size : settings.value(paneSizesKey).toList())
        session.paneSizes.append(size.toInt());
    session.sidebarShown = settings.value(sidebarKey, true).toBool();
    session.foldedSections = settings.value(foldedKey, session.foldedSections).toStringList();
    session.calendarShowsWeeks = settings.value(weeksKey).toBool();
    session.currentKey = settings.value(currentKeyKey).toString();
    session.filter = settings.value(filterKey).toString();
    return session;
}

void Session::save() const
{
    QVariantList sizes;
    for (int size : paneSizes)
        sizes.append(size);
    QSettings settings;
    settings.setValue(geometryKey, geometry);
    settings.setValue(paneSizesKey, sizes);
    settings.setValue(sidebarKey, sidebarShown);
    settings.setValue(foldedKey, foldedSections);
    settings.setValue(weeksKey, calendarShowsWeeks);
    settings.setValue(currentKeyKey, currentKey);
    settings.setValue(filterKey, filter);
}

} // namespace Paperlark
