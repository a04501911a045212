#include "ui/list/votesheading.h"

#include "core/library/answers/inquiry.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace Paperlark {

namespace {

constexpr int LeftInset = 16;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::VotesHeading)
};

} // namespace

int VotesHeading::height()
{
    return Fonts::lineHeight(FontRole::Small) + Fonts::px(10);
}

QString VotesHeading::text() const
{
    for (const VotesCount &step : votesSteps()) {
        if (step.from == from)
            return Wording::votes(step.from, step.to);
    }
    return Text::tr("without votes");
}

void VotesHeading::paint(QPainter &painter, const QRect &rect) const
{
    painter.fillRect(rect, Theme::colors().surface);
    const QFont font = Fonts::font(FontRole::Small);
    const QRect line = rect.adjusted(Fonts::px(LeftInset), 0, -rightInset, 0);
    painter.setFont(font);
    painter.setPen(Theme::colors().textDim);
    painter.drawText(Draw::placed(painter, line), int(Qt::AlignLeading) | Qt::AlignVCenter | Qt::TextSingleLine, text());
    const int left = line.left() + QFontMetrics(font).horizontalAdvance(text()) + Fonts::px(8);
    painter.fillRect(Draw::placed(painter, {left, line.center().y(), qMax(0, line.right() + 1 - left), 1}), Theme::colors().line);
}

} // namespace Paperlark
