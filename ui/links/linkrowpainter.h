#pragma once

#include <QRect>
#include <QString>
#include <QStyle>

class QPainter;

namespace Paperlark {

struct PaperLink;

// A link as its row shows it.
struct LinkRow {
    QString key{}; // empty: it has none
    QString icon{};
    QString name{};
    QString address{}; // the true one, whole
    bool asks{};       // before it opens

    static LinkRow of(const PaperLink &link, QChar key);
};

// Draws a row of the list of links: the key, the drawing of the site, the name, where it leads.
class LinkRowPainter final
{
public:
    LinkRowPainter(QPainter &painter, Qt::LayoutDirection direction) : m_painter(painter), m_direction(direction) {}

    static int rowHeight(bool isStacked);       // px
    static int widthOfName(const LinkRow &row); // px
    static int leastWidth(int columnOfNames);   // px, for the address beside the name

    // `columnOfNames`: px; 0: the address stands under the name.
    void row(const LinkRow &row, const QRect &place, QStyle::State state, int columnOfNames) const;

private:
    void text(const QString &words, const QRect &box, const QFont &font, const QColor &ink) const;

    QPainter &m_painter;
    Qt::LayoutDirection m_direction;
};

} // namespace Paperlark
