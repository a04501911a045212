#pragma once

#include <QRect>
#include <QString>
#include <QStyle>

class QPainter;

namespace Paperlark {

struct PaletteRow;

// Draws what the palette found: icon, name with the typed letters marked, hint, and the key at the other end.
class PaletteRowPainter final
{
public:
    // Names in Han alone are drawn as in `language`.
    PaletteRowPainter(QPainter &painter, Qt::LayoutDirection direction, const QString &language)
        : m_painter(painter), m_direction(direction), m_language(language)
    {}

    static int rowHeight();     // px
    static int headingHeight(); // px

    void heading(const QString &words, const QRect &place) const;
    void row(const PaletteRow &row, const QRect &place, QStyle::State state) const;

private:
    static int capsWidth(const PaletteRow &row);
    static int nameWidth(const PaletteRow &row);
    int caps(const PaletteRow &row, const QRect &plate) const;
    int name(const PaletteRow &row, const QRect &plate, const QRect &room, const QColor &ink, const QColor &mark) const;

    QPainter &m_painter;
    Qt::LayoutDirection m_direction;
    const QString &m_language;
};

} // namespace Paperlark
