#include "ui/panes.h"

#include "ui/fonts.h"

#include <QResizeEvent>

namespace Paperlark {

namespace {

constexpr int WideFrom = 1100;
constexpr int MediumFrom = 760;

Panes::Width classOf(int width)
{
    if (width >= Fonts::px(WideFrom))
        return Panes::Width::Wide;
    return width >= Fonts::px(MediumFrom) ? Panes::Width::Medium : Panes::Width::Narrow;
}

} // namespace

Panes::Panes(QWidget *sidebar, QWidget *list, QWidget *page, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_sidebar(sidebar), m_list(list), m_page(page)
{
    for (QWidget *pane : {sidebar, list, page})
        addWidget(pane);
    setHandleWidth(1);
    setChildrenCollapsible(false);
    setStretchFactor(0, 0);
    setStretchFactor(1, 0);
    setStretchFactor(2, 1);
    setSizes({Fonts::px(240), Fonts::px(400), Fonts::px(800)});
    setAccessibleName(tr("Panes"));
}

void Panes::setSidebarWanted(bool wanted)
{
    m_sidebarWanted = wanted;
    arrange();
}

void Panes::toggleSidebar()
{
    if (m_widthClass == Width::Wide)
        m_sidebarWanted = !m_sidebarWanted;
    else
        m_drawerOpen = !m_drawerOpen;
    arrange();
}

void Panes::setReading(bool reading)
{
    if (m_reading == reading)
        return;
    m_reading = reading;
    arrange();
}

void Panes::resizeEvent(QResizeEvent *event)
{
    const Width before = m_widthClass;
    m_widthClass = classOf(event->size().width());
    if (before != m_widthClass) {
        m_drawerOpen = false;
        arrange();
    }
    QSplitter::resizeEvent(event);
    emit layoutChanged();
}

void Panes::arrange()
{
    const bool narrow = m_widthClass == Width::Narrow;
    const bool sidebar = m_widthClass == Width::Wide ? m_sidebarWanted : m_drawerOpen;
    m_sidebar->setVisible(sidebar && !m_reading);
    m_list->setVisible(!m_reading && !(narrow && sidebar));
    m_page->setVisible(m_reading || !narrow);
    emit layoutChanged();
}

} // namespace Paperlark
