#include "ui/panes.h"

#include "ui/looks/fonts.h"

#include <QResizeEvent>

namespace Paperlark {

namespace {

constexpr int WideFrom = 1100;
constexpr int MediumFrom = 760;
constexpr int SmallestPage = 380;
constexpr int FarMore = 2000; // the page takes what is left

Panes::Width classOf(int width)
{
    if (width >= Fonts::px(WideFrom))
        return Panes::Width::Wide;
    return width >= Fonts::px(MediumFrom) ? Panes::Width::Medium : Panes::Width::Narrow;
}

QList<int> firstSizes(Panes::Width width)
{
    const int list = width == Panes::Width::Wide ? 400 : 320;
    return {Fonts::px(240), Fonts::px(list), Fonts::px(FarMore)};
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
    setSizes(firstSizes(Width::Wide));
    setAccessibleName(tr("Panes"));
}

void Panes::setSidebarWanted(bool wanted)
{
    m_sidebarWanted = wanted;
    arrange();
}

void Panes::toggleSidebar()
{
    if (m_widthClass == Width::Wide) {
        m_sidebarWanted = !m_sidebarWanted;
        return arrange();
    }
    if (!m_drawerOpen)
        m_sizes.insert(m_widthClass, currentSizes());
    m_drawerOpen = !m_drawerOpen;
    arrange();
    const bool coversPage = m_drawerOpen && m_page->isHidden(); // then the list has all the room
    setSizes(coversPage ? QList<int>{Fonts::px(240), width() - Fonts::px(240) - handleWidth(), 0} : m_sizes.value(m_widthClass));
}

void Panes::setListWanted(bool wanted)
{
    if (m_widthClass == Width::Narrow)
        return setReading(!wanted);
    m_listWanted = wanted;
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
    const Width width = classOf(event->size().width());
    if (width != m_widthClass)
        changeClass(width);
    else if (m_widthClass == Width::Medium)
        arrange();
    QSplitter::resizeEvent(event);
    emit layoutChanged();
}

void Panes::changeClass(Width to)
{
    if (isVisible()) // nobody divided it before
        m_sizes.insert(m_widthClass, currentSizes());
    m_widthClass = to;
    m_drawerOpen = false;
    arrange();
    setSizes(m_sizes.value(to, firstSizes(to)));
}

// A hidden pane has no size; it comes back with the one it starts with.
QList<int> Panes::currentSizes() const
{
    QList<int> result = sizes();
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (result.at(i) == 0)
            result[i] = firstSizes(m_widthClass).at(i);
    }
    return result;
}

QList<int> Panes::sizesOf(Width width) const
{
    return m_widthClass == width ? currentSizes() : m_sizes.value(width, firstSizes(width));
}

void Panes::setSizesOf(Width width, const QList<int> &sizes)
{
    if (sizes.size() != count())
        return;
    m_sizes.insert(width, sizes);
    if (m_widthClass == width)
        setSizes(sizes);
}

void Panes::arrange()
{
    const bool narrow = m_widthClass == Width::Narrow;
    const bool sidebar = m_widthClass == Width::Wide ? m_sidebarWanted : m_drawerOpen;
    m_sidebar->setVisible(sidebar && !m_reading);
    m_list->setVisible(!m_reading && (narrow ? !sidebar : m_listWanted));
    // Between a drawer and the list a page has too little room to be read.
    const bool hasRoom = !narrow && (!m_drawerOpen || width() - sizes().value(1) - Fonts::px(240) >= Fonts::px(SmallestPage));
    m_page->setVisible(m_reading || hasRoom);
    emit layoutChanged();
}

} // namespace Paperlark
