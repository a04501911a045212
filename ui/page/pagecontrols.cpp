#include "ui/page/pagecontrols.h"

#include "ui/looks/theme.h"
#include "ui/page/comparebutton.h"

#include <QApplication>
#include <QPainter>

namespace Paperlark {

namespace {

constexpr int CompactBelow = 480;
constexpr int LinksGap = 14;
constexpr int TabsGap = 12;

bool isReachedByTab(const QWidget &widget)
{
    return widget.isEnabled() && widget.isVisible() && !widget.focusProxy()
        && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

PageControls::PageControls(QWidget *links, QWidget *tabs, CompareButton *compare)
    : m_links(links), m_tabs(tabs), m_compare(compare)
{
    for (QWidget *part : {links, tabs, static_cast<QWidget *>(compare)})
        part->setParent(this);
}

int PageControls::heightForWidth(int width) const
{
    return linksHeight(width) + m_tabs->sizeHint().height();
}

int PageControls::linksHeight(int width) const
{
    const int links = m_links->heightForWidth(width);
    return links > 0 ? links + Fonts::px(LinksGap) : 0;
}

void PageControls::arrange()
{
    m_links->setGeometry(0, 0, width(), m_links->heightForWidth(width()));
    m_compare->setCompact(width() < Fonts::px(CompactBelow));
    const int compare = m_compare->isHidden() ? 0 : m_compare->sizeHint().width();
    const int tabs = width() - compare - (compare > 0 ? Fonts::px(TabsGap) : 0);
    m_tabs->setGeometry(0, linksHeight(width()), tabs, m_tabs->sizeHint().height());
    m_compare->setGeometry(width() - compare, m_tabs->y(), compare, m_tabs->height());
}

// They lie in the text, which would go through its own links instead.
bool PageControls::focusNextPrevChild(bool next)
{
    const QWidget *from = QApplication::focusWidget();
    QWidget *to = next ? from->nextInFocusChain() : from->previousInFocusChain();
    while (to != from && !isReachedByTab(*to))
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return to != from;
}

void PageControls::resizeEvent(QResizeEvent *)
{
    arrange();
}

// The tabs' hairline goes on to the button.
void PageControls::paintEvent(QPaintEvent *)
{
    if (!m_compare->isHidden())
        QPainter(this).fillRect(0, m_tabs->geometry().bottom(), width(), 1, Theme::colors().line);
}

} // namespace Paperlark
