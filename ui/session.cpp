#include "ui/session.h"

#include <QSettings>
#include <QVariant>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"session/geometry"_s;
const QString paneSizesKey = u"session/paneSizes"_s;
const QString mediumPaneSizesKey = u"session/mediumPaneSizes"_s;
const QString sidebarKey = u"session/sidebarShown"_s;
const QString foldedKey = u"session/foldedSections"_s;
const QString weeksKey = u"session/calendarShowsWeeks"_s;
const QString currentKeyKey = u"session/currentPaper"_s;
const QString filterKey = u"session/filter"_s;
const QString leftAtKey = u"session/leftAt"_s;
const QString rowOffsetKey = u"session/rowOffset"_s;
const QString pageOffsetKey = u"session/pageOffset"_s;
const QString comparesKey = u"session/compares"_s;
const QString voiceKey = u"session/voice"_s; // language, then source; not there: none

QVariantList listOf(const QList<int> &sizes)
{
    return {sizes.cbegin(), sizes.cend()};
}

QList<int> sizesOf(const QVariant &list)
{
    QList<int> sizes;
    for (const QVariant &size : list.toList())
        sizes.append(size.toInt());
    return sizes;
}

} // namespace

Session Session::load()
{
    const QSettings settings;
    Session session;
    session.geometry = settings.value(geometryKey).toByteArray();
    session.paneSizes = sizesOf(settings.value(paneSizesKey));
    session.mediumPaneSizes = sizesOf(settings.value(mediumPaneSizesKey));
    session.sidebarShown = settings.value(sidebarKey, true).toBool();
    session.foldedSections = settings.value(foldedKey, session.foldedSections).toStringList();
    session.calendarShowsWeeks = settings.value(weeksKey).toBool();
    session.currentKey = settings.value(currentKeyKey).toString();
    session.filter = settings.value(filterKey).toString();
    session.leftAt = settings.value(leftAtKey).toDateTime();
    if (settings.contains(rowOffsetKey))
        session.rowOffset = settings.value(rowOffsetKey).toInt();
    session.pageOffset = settings.value(pageOffsetKey).toInt();
    session.compares = settings.value(comparesKey).toBool();
    const QStringList voice = settings.value(voiceKey).toStringList();
    if (voice.size() == 2) {
        session.voiceLanguage = voice[0].isNull() ? u""_s : voice[0];
        session.voiceSource = voice[1];
    }
    return session;
}

void Session::save() const
{
    QSettings settings;
    settings.setValue(geometryKey, geometry);
    settings.setValue(paneSizesKey, listOf(paneSizes));
    settings.setValue(mediumPaneSizesKey, listOf(mediumPaneSizes));
    settings.setValue(sidebarKey, sidebarShown);
    settings.setValue(foldedKey, foldedSections);
    settings.setValue(weeksKey, calendarShowsWeeks);
    settings.setValue(currentKeyKey, currentKey);
    settings.setValue(filterKey, filter);
    settings.setValue(leftAtKey, leftAt);
    if (rowOffset)
        settings.setValue(rowOffsetKey, *rowOffset);
    else
        settings.remove(rowOffsetKey);
    settings.setValue(pageOffsetKey, pageOffset);
    settings.setValue(comparesKey, compares);
    settings.setValue(voiceKey, voiceLanguage.isNull() ? QStringList() : QStringList{voiceLanguage, voiceSource});
}

} // namespace Paperlark
