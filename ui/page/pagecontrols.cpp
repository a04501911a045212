#include "ui/page/pagecontrols.h"

#include "ui/looks/theme.h"
#include "ui/page/comparebutton.h"
#include "ui/page/pagepicture.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace Paperlark {

namespace {

constexpr int CompactBelow = 480;
constexpr int LinksGap = 14;
constexpr int TabsGap = 12;
constexpr int PictureGap = 14;
constexpr int LeastBeside = 240; // for links beside a picture

bool isReachedByTab(const QWidget &widget)
{
    return widget.isEnabled() && widget.isVisible() && !widget.focusProxy()
        && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

PageControls::PageControls(PagePicture *picture, QWidget *links, QWidget *tabs, CompareButton *compare)
    : m_picture(picture), m_links(links), m_tabs(tabs), m_compare(compare)
{
    for (QWidget *part : {static_cast<QWidget *>(picture), links, tabs, static_cast<QWidget *>(compare)})
        part->setParent(this);
}

int PageControls::heightForWidth(int width) const
{
    return headHeight(width) + m_tabs->sizeHint().height();
}

bool PageControls::isSideBySide(int width) const
{
    return !m_picture->isHidden() && !m_picture->isStrip()
        && width >= PagePicture::placeIn(width).width() + Fonts::px(PictureGap) + Fonts::px(LeastBeside);
}

int PageControls::pictureHeight(int width) const
{
    if (m_picture->isHidden())
        return 0;
    return m_picture->isStrip() ? m_picture->stripHeight(width) : PagePicture::placeIn(width).height();
}

QRect PageControls::linksPlace(int width) const
{
    const int left = isSideBySide(width) ? PagePicture::placeIn(width).width() + Fonts::px(PictureGap) : 0;
    const int picture = pictureHeight(width);
    const int top = isSideBySide(width) || picture == 0 ? 0 : picture + Fonts::px(PictureGap);
    return {left, top, width - left, m_links->heightForWidth(width - left)};
}

int PageControls::headHeight(int width) const
{
    const QRect links = linksPlace(width);
    const int head = std::max(links.height() > 0 ? links.bottom() + 1 : 0, pictureHeight(width));
    return head > 0 ? head + Fonts::px(LinksGap) : 0;
}

void PageControls::arrange()
{
    const QSize place = m_picture->isStrip() ? QSize(width(), pictureHeight(width())) : PagePicture::placeIn(width());
    m_picture->setGeometry({{0, 0}, place});
    m_picture->arrange(place.width());
    m_links->setGeometry(linksPlace(width()));
    m_compare->setCompact(width() < Fonts::px(CompactBelow));
    const int compare = m_compare->isHidden() ? 0 : m_compare->sizeHint().width();
    const int tabs = width() - compare - (compare > 0 ? Fonts::px(TabsGap) : 0);
    m_tabs->setGeometry(0, headHeight(width()), tabs, m_tabs->sizeHint().height());
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
