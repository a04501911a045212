#include "ui/palette/paletterowpainter.h"

#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/palette/paletterows.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Paperlark {

namespace {

constexpr int RowHeight = 34;
constexpr int HeadingHeight = 28;
constexpr int Inset = 8; // of a row's plate
constexpr int Radius = 5;
constexpr int IconLeft = 9; // in the plate
constexpr int IconSize = 15;
constexpr int NameLeft = 35;
constexpr int Gap = 11;
constexpr int CapGap = 4;
constexpr int RightInset = 8;
constexpr int MarkHeight = 2;
constexpr int WidestName = 100000; // while it is measured
constexpr int LeastHint = 100;     // where a long one is cut
constexpr int LeastName = 150;

QList<QTextLayout::FormatRange> boldRanges(const QList<TextSpan> &spans)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan &span : spans)
        ranges.append({int(span.position), int(span.length), bold});
    return ranges;
}

// Of a name that is cut: what is marked in the letters that are left.
QList<TextSpan> spansBefore(qsizetype end, const QList<TextSpan> &spans)
{
    QList<TextSpan> seen;
    for (const TextSpan &span : spans) {
        if (span.position < end)
            seen.append({span.position, std::min(span.length, end - span.position)});
    }
    return seen;
}

} // namespace

int PaletteRowPainter::rowHeight()
{
    return Fonts::px(RowHeight);
}

int PaletteRowPainter::headingHeight()
{
    return Fonts::px(HeadingHeight);
}

void PaletteRowPainter::heading(const QString &words, const QRect &place) const
{
    const int inset = Fonts::px(Inset + IconLeft);
    m_painter.setFont(Fonts::font(FontRole::Tiny, {}, true));
    m_painter.setPen(Theme::colors().textDim);
    const int side = int(QStyle::visualAlignment(m_direction, Qt::AlignLeft));
    m_painter.drawText(place.adjusted(inset, Fonts::px(8), -inset, 0), side | Qt::AlignVCenter, words);
}

void PaletteRowPainter::row(const PaletteRow &row, const QRect &place, QStyle::State state) const
{
    const ThemeColors &colors = Theme::colors();
    const bool chosen = state & QStyle::State_Selected;
    const bool bright = chosen && Theme::isHighContrast();
    const QRect plate = place.adjusted(Fonts::px(Inset), 0, -Fonts::px(Inset), 0);
    if (chosen)
        Draw::plate(m_painter, plate, Radius, colors.selection);
    else if (state & QStyle::State_MouseOver)
        Draw::plate(m_painter, plate, Radius, Draw::hover());
    const QColor dim = bright ? colors.selectionText : colors.textDim;
    const QColor ink = chosen ? colors.selectionText : row.isPossible ? colors.text : colors.textDim;
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(m_direction, plate, box); };

    const int icon = Fonts::px(IconSize);
    const QRect iconBox(plate.left() + Fonts::px(IconLeft), plate.top() + (plate.height() - icon) / 2, icon, icon);
    Icons::paint(m_painter, row.icon, mirrored(iconBox), chosen && !bright ? colors.accent : dim);

    QRect room = plate;
    room.setLeft(plate.left() + Fonts::px(NameLeft));
    room.setRight(plate.right() - Fonts::px(RightInset));
    const int beforeCaps = room.width() - capsWidth(row);
    if (beforeCaps >= Fonts::px(LeastName) || beforeCaps >= nameWidth(row)) // the name goes before its keys
        room.setRight(caps(row, plate));
    const QFontMetrics hintMetrics(Fonts::font(FontRole::Small));
    const int hint = row.hint.isEmpty() ? 0 : hintMetrics.horizontalAdvance(row.hint) + Fonts::px(Gap);
    const int leastName = std::max(room.width() / 2, std::min(room.width(), Fonts::px(LeastName))); // a long hint gives way first
    const QRect nameRoom(room.topLeft(), QSize(std::max(room.width() - hint, leastName), room.height()));
    const int used = name(row, plate, nameRoom, ink, bright ? ink : colors.accent);
    room.setLeft(room.left() + used + Fonts::px(Gap));
    if (row.hint.isEmpty() || room.width() < std::min(hint - Fonts::px(Gap), Fonts::px(LeastHint)))
        return;
    m_painter.setFont(Fonts::font(FontRole::Small));
    m_painter.setPen(dim);
    m_painter.drawText(mirrored(room), int(QStyle::visualAlignment(m_direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                       hintMetrics.elidedText(row.hint, Qt::ElideRight, room.width()));
}

int PaletteRowPainter::capsWidth(const PaletteRow &row)
{
    int width = row.caps.isEmpty() ? 0 : Fonts::px(Gap - CapGap);
    for (const QString &cap : row.caps)
        width += Draw::keyCapSize(cap).width() + Fonts::px(CapGap);
    return width;
}

int PaletteRowPainter::nameWidth(const PaletteRow &row)
{
    return QFontMetrics(Fonts::font(FontRole::RowTitle, {}, !row.match.spans.isEmpty())).horizontalAdvance(row.name);
}

// Returns where the room for words ends.
int PaletteRowPainter::caps(const PaletteRow &row, const QRect &plate) const
{
    int right = plate.right() - Fonts::px(RightInset);
    for (auto cap = row.caps.crbegin(); cap != row.caps.crend(); ++cap) {
        const QSize size = Draw::keyCapSize(*cap);
        const QRect place(QPoint(right - size.width(), plate.top() + (plate.height() - size.height()) / 2), size);
        Draw::keyCap(m_painter, QStyle::visualRect(m_direction, plate, place), *cap);
        right -= size.width() + Fonts::px(CapGap);
    }
    return row.caps.isEmpty() ? right : right - Fonts::px(Gap - CapGap);
}

// Returns the width it took.
int PaletteRowPainter::name(const PaletteRow &row, const QRect &plate, const QRect &room, const QColor &ink,
                            const QColor &mark) const
{
    const QFont font = Fonts::fontFor(row.name, FontRole::RowTitle, m_language);
    QFont widest = font;
    widest.setBold(!row.match.spans.isEmpty());
    const QString text = QFontMetrics(widest).elidedText(row.name, Qt::ElideRight, room.width());
    QTextLayout layout(text, font);
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    const QList<TextSpan> marked = spansBefore(text == row.name ? text.size() : text.size() - 1, row.match.spans);
    layout.setFormats(boldRanges(marked));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(WidestName);
    const int width = int(line.naturalTextWidth()) + 1;
    line.setLineWidth(width);
    layout.endLayout();
    const QRect place = QStyle::visualRect(m_direction, plate, {room.left(), room.top(), width, room.height()});
    const QPointF origin(place.left(), place.top() + (place.height() - line.height()) / 2);
    m_painter.setPen(ink);
    layout.draw(&m_painter, origin);
    const int y = int(origin.y() + line.ascent()) + Fonts::px(MarkHeight);
    for (const TextSpan &span : marked) {
        const double from = line.cursorToX(int(span.position));
        const double to = line.cursorToX(int(span.position + span.length));
        m_painter.fillRect(QRectF(origin.x() + std::min(from, to), y, std::abs(to - from), Fonts::px(MarkHeight)), mark);
    }
    return width;
}

} // namespace Paperlark
