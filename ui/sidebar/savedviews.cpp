#include "ui/sidebar/savedviews.h"

#include "core/library/filter/filtertext.h"
#include "ui/filter/filterbinding.h"
#include "ui/filter/filterchips.h"
#include "ui/sidebar/savedviewlist.h"
#include "ui/sidebar/savedviewssection.h"
#include "ui/sidebar/sidebar.h"
#include "ui/statusline.h"

namespace Paperlark {

namespace {

// A sentence of chips, or one of them, as a name begins.
QString nameOf(QString words)
{
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    return words;
}

} // namespace

SavedViews::SavedViews(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connectSection();
    connect(&parts.library, &Library::savedViewsChanged, this, [this] {
        show();
        m_parts.filter.refreshCounts();
    });
    show();
}

void SavedViews::connectSection()
{
    SavedViewsSection &section = m_parts.sidebar.savedViews();
    connect(&section, &SavedViewsSection::named, this,
            [this](const QString &name) { add(name, textOfFilter(m_parts.filter.filter())); });
    connect(&section, &SavedViewsSection::dropped, this,
            [this](const QString &filter, const QString &words) { add(nameOf(words), filter); });
    connect(&section, &SavedViewsSection::renamed, this, &SavedViews::rename);
    connect(&section, &SavedViewsSection::leftField, this, &SavedViews::done);
    connect(&section.list(), &SavedViewList::opened, this, &SavedViews::open);
    connect(&section.list(), &SavedViewList::removed, this, &SavedViews::remove);
    connect(&section.list(), &SavedViewList::moved, this, &SavedViews::move);
}

void SavedViews::show()
{
    QList<SavedViewsModel::View> views;
    for (const SavedView &view : m_parts.library.savedViews()) {
        views.append({.name = view.name, .filter = filterOfText(view.filter)});
    }
    m_parts.sidebar.savedViews().model().setViews(views);
}

void SavedViews::saveFilter()
{
    const PaperFilter &filter = m_parts.filter.filter();
    const SavedViewsModel &model = m_parts.sidebar.savedViews().model();
    if (filter.leavesNothingOut()) {
        m_parts.status.say(tr("There is no filter to save: all papers are shown."));
    } else if (model.inForce() >= 0) {
        m_parts.status.say(tr("This view is saved already: %1").arg(model.views().at(model.inForce()).name));
    } else {
        m_parts.sidebar.savedViews().askName(nameOf(filterSentence(filter)));
    }
}

void SavedViews::open(int number)
{
    const QList<SavedViewsModel::View> &views = m_parts.sidebar.savedViews().model().views();
    if (number < views.size()) {
        m_parts.filter.setFilter(PaperFilter(views.at(number).filter));
    }
}

void SavedViews::renameCurrent()
{
    SavedViewsSection &section = m_parts.sidebar.savedViews();
    if (section.model().inForce() >= 0) {
        section.askNewName(section.model().inForce());
    } else {
        m_parts.status.say(tr("No saved view is in force."));
    }
}

void SavedViews::removeCurrent()
{
    const int row = m_parts.sidebar.savedViews().model().inForce();
    if (row >= 0) {
        remove(row);
    } else {
        m_parts.status.say(tr("No saved view is in force."));
    }
}

// It can be undone like every step, and the toast says so.
void SavedViews::store(const QList<SavedView> &views)
{
    if (const auto stored = m_parts.library.setSavedViews(views); !stored) {
        emit failed(stored.error());
    }
}

void SavedViews::add(const QString &name, const QString &filter)
{
    QList<SavedView> views = m_parts.library.savedViews();
    views.append({.name = name, .filter = filter});
    store(views);
}

void SavedViews::rename(int row, const QString &name)
{
    QList<SavedView> views = m_parts.library.savedViews();
    if (row < views.size()) {
        views[row].name = name;
        store(views);
    }
}

void SavedViews::remove(int row)
{
    QList<SavedView> views = m_parts.library.savedViews();
    if (row < views.size()) {
        views.removeAt(row);
        store(views);
    }
}

void SavedViews::move(int from, int to)
{
    QList<SavedView> views = m_parts.library.savedViews();
    if (from < views.size() && to < views.size()) {
        views.move(from, to);
        store(views);
    }
}

} // namespace Paperlark
