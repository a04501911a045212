// The dragging part of PaperListView: rows go out to other programs.
#include "ui/list/paperlistview.h"

#include "core/reading/maths.h"
#include "ui/looks/fonts.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>

namespace Paperlark {

namespace {

constexpr int Widest = 260;
constexpr int Inset = 12;
constexpr int Height = 30;
constexpr int Radius = 6;

// Under the pointer: small, so that what it is dropped on stays in sight.
QPixmap slip(const QString &words, double ratio)
{
    const QFont font = Fonts::fontFor(words, FontRole::Control, {});
    const QFontMetrics metrics(font);
    const int width = qMin(metrics.horizontalAdvance(words) + 2 * Fonts::px(Inset), Fonts::px(Widest));
    QPixmap picture(QSize(width, Fonts::px(Height)) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const QRect area(0, 0, width, Fonts::px(Height));
    Draw::plate(painter, area, Radius, Theme::colors().raised, Theme::colors().lineStrong);
    painter.setFont(font);
    painter.setPen(Theme::colors().text);
    const QRect inside = area.adjusted(Fonts::px(Inset), 0, -Fonts::px(Inset), 0);
    painter.drawText(inside, Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, inside.width()));
    return picture;
}

} // namespace

// The base class asks for it when the pointer has gone far enough from where it was pressed. Headings carry nothing.
void PaperListView::startDrag(Qt::DropActions)
{
    const QStringList keys = selectedKeys();
    if (m_pressedAt.x() < 0 || keys.isEmpty() || !m_papers.carried)
        return;
    const QString words = keys.size() > 1 ? tr("%Ln paper(s)", nullptr, int(keys.size()))
                                          : titleText(currentIndex().data(Qt::DisplayRole).toString());
    m_pressedAt = {-1, -1};       // to let go over a drop is no press on a row
    auto *drag = new QDrag(this); // Qt deletes it after the drop
    drag->setMimeData(m_papers.carried(keys));
    drag->setPixmap(slip(words, devicePixelRatioF()));
    drag->exec(Qt::CopyAction);
}

} // namespace Paperlark
