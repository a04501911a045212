#include "ui/palette/palettefoot.h"

#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/palette/paletteshade.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Height = 36; // with the round end of the plate, which is not the foot's own
constexpr int Inset = 16;
constexpr int WordGap = 6;  // between a cap and its word
constexpr int HintGap = 14; // to the next hint

struct Hint {
    QString cap{};
    QString word{};
};

int widthOf(const Hint &hint)
{
    const QFontMetrics metrics(Fonts::font(FontRole::Small));
    return Draw::keyCapSize(hint.cap).width() + Fonts::px(WordGap) + metrics.horizontalAdvance(hint.word) + 1;
}

} // namespace

QSize PaletteFoot::sizeHint() const
{
    return {0, Fonts::px(Height) - PaletteShade::roundEnd()};
}

void PaletteFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, Theme::colors().line);
    const auto paintHint = [&](const Hint &hint, int left) {
        const QSize size = Draw::keyCapSize(hint.cap);
        const QRect cap(left, (Fonts::px(Height) - size.height()) / 2, size.width(), size.height());
        Draw::keyCap(painter, QStyle::visualRect(layoutDirection(), rect(), cap), hint.cap);
        const QRect word(cap.right() + 1 + Fonts::px(WordGap), 0, widthOf(hint), Fonts::px(Height));
        painter.setFont(Fonts::font(FontRole::Small));
        painter.setPen(Theme::colors().textDim);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), word),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter, hint.word);
    };
    int right = width() - Fonts::px(Inset);
    int left = Fonts::px(Inset);
    for (const Hint &hint : {Hint{u">"_s, tr("actions")}, {u"#"_s, tr("tags")}, {u"@"_s, tr("authors")}}) {
        if (left + widthOf(hint) > right)
            return;
        paintHint(hint, left);
        left += widthOf(hint) + Fonts::px(HintGap);
    }
    for (const Hint &hint : {Hint{u"⇧↵"_s, tr("exclude")}, {u"↵"_s, tr("open")}}) {
        if (right - widthOf(hint) < left)
            return;
        right -= widthOf(hint);
        paintHint(hint, right);
        right -= Fonts::px(HintGap);
    }
}

} // namespace Paperlark
