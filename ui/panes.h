#pragma once

#include <QHash>
#include <QSplitter>

namespace Paperlark {

// Sidebar, list and page, and which of them a window of this width has room for. Below 1,100 px the sidebar stays away
// until it is asked for; below 760 px there is room for one pane only. Both grow with the text.
class Panes final : public QSplitter
{
    Q_OBJECT
public:
    enum class Width { Wide, Medium, Narrow };

    Panes(QWidget *sidebar, QWidget *list, QWidget *page, QWidget *parent = nullptr);

    Width widthClass() const { return m_widthClass; }
    bool isSidebarWanted() const { return m_sidebarWanted; }
    void setSidebarWanted(bool wanted); // as in a wide window
    void toggleSidebar();
    // The list stays away until it is asked for again; where there is room for one pane only, the page takes its place.
    bool isListWanted() const { return m_listWanted; }
    void setListWanted(bool wanted);

    // The page alone, as wide as the window: by Enter, and in narrow windows whenever a paper is open.
    bool isReading() const { return m_reading; }
    void setReading(bool reading);

    // How a window of that width is divided; each has a division of its own.
    QList<int> sizesOf(Width width) const;
    void setSizesOf(Width width, const QList<int> &sizes);

signals:
    void layoutChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void changeClass(Width to);
    QList<int> currentSizes() const;

    QWidget *m_sidebar{};
    QWidget *m_list{};
    QWidget *m_page{};
    Width m_widthClass{Width::Wide};
    bool m_sidebarWanted{true};
    bool m_listWanted{true};
    bool m_drawerOpen{}; // the sidebar where there is no room for it by itself
    bool m_reading{};
    QHash<Width, QList<int>> m_sizes{};
};

} // namespace Paperlark
