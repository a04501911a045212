#include "ui/links/linkrowpainter.h"

#include "core/network/weblink.h"
#include "core/reading/paperlinks.h"
#include "ui/links/shownaddress.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QHash>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int RowHeight = 32;
constexpr int StackedHeight = 46;
constexpr int Inset = 8; // of a row's plate
constexpr int Radius = 5;
constexpr int KeyLeft = 8; // in the plate
constexpr int IconLeft = 40;
constexpr int IconSize = 16;
constexpr int NameLeft = 66;
constexpr int NameGap = 20;
constexpr int RightInset = 10;
constexpr int LeastAddress = 170;
constexpr int LeastWithIcon = 240; // of the plate; where there is less, the words need it

// Whose page it is. A site that is none of them gets the globe, whatever the link is called.
QString iconOfHost(const QString &host)
{
    static const QHash<QString, QString> icons{{u"arxiv.org"_s, u"site-arxiv"_s},
                                               {u"www.arxiv.org"_s, u"site-arxiv"_s},
                                               {u"export.arxiv.org"_s, u"site-arxiv"_s},
                                               {u"ar5iv.labs.arxiv.org"_s, u"site-arxiv"_s},
                                               {u"ar5iv.org"_s, u"site-arxiv"_s},
                                               {u"huggingface.co"_s, u"site-huggingface"_s},
                                               {u"hf.co"_s, u"site-huggingface"_s},
                                               {u"github.com"_s, u"code"_s},
                                               {u"alphaxiv.org"_s, u"site-alphaxiv"_s},
                                               {u"www.alphaxiv.org"_s, u"site-alphaxiv"_s},
                                               {u"papers.cool"_s, u"site-paperscool"_s},
                                               {u"api.semanticscholar.org"_s, u"site-semanticscholar"_s},
                                               {u"doi.org"_s, u"site-doi"_s}};
    return icons.value(host, u"site-unknown"_s);
}

QFont nameFont()
{
    return Fonts::font(FontRole::Control);
}

} // namespace

LinkRow LinkRow::of(const PaperLink &link, QChar key)
{
    const WebLink judged = webLink(link.address);
    return {.key = key.isNull() ? QString() : QString(key),
            .icon = iconOfHost(judged.host),
            .name = linkName(link.kind),
            .address = link.address,
            .asks = judged.verdict == WebLink::Verdict::Ask};
}

int LinkRowPainter::rowHeight(bool isStacked)
{
    return Fonts::px(isStacked ? StackedHeight : RowHeight);
}

int LinkRowPainter::widthOfName(const LinkRow &row)
{
    return QFontMetrics(nameFont()).horizontalAdvance(row.name);
}

int LinkRowPainter::leastWidth(int columnOfNames)
{
    return Fonts::px(2 * Inset + NameLeft + NameGap + LeastAddress + RightInset) + columnOfNames;
}

void LinkRowPainter::row(const LinkRow &row, const QRect &place, QStyle::State state, int columnOfNames) const
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
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(m_direction, plate, box); };
    const auto centred = [&](int left, const QSize &size) {
        return mirrored({QPoint(plate.left() + Fonts::px(left), plate.top() + (plate.height() - size.height()) / 2), size});
    };
    if (!row.key.isEmpty())
        Draw::keyCap(m_painter, centred(KeyLeft, Draw::keyCapSize(row.key)), row.key);
    const int icon = Fonts::px(IconSize);
    const bool hasIcon = plate.width() >= Fonts::px(LeastWithIcon);
    if (hasIcon)
        Icons::paint(m_painter, row.icon, centred(IconLeft, {icon, icon}), chosen && !bright ? colors.accent : dim);

    QRect name = plate.adjusted(Fonts::px(hasIcon ? NameLeft : IconLeft), 0, -Fonts::px(RightInset), 0);
    QRect address = name;
    const QFont addressFont = Fonts::font(FontRole::Small);
    if (columnOfNames > 0) {
        name.setWidth(columnOfNames);
        address.setLeft(name.right() + 1 + Fonts::px(NameGap));
    } else {
        const int lines = QFontMetrics(nameFont()).height() + QFontMetrics(addressFont).height();
        name.setTop(plate.top() + (plate.height() - lines) / 2);
        name.setHeight(QFontMetrics(nameFont()).height());
        address.setTop(name.bottom() + 1);
        address.setHeight(QFontMetrics(addressFont).height());
    }
    text(row.name, mirrored(name), nameFont(), chosen ? colors.selectionText : colors.text);
    const QString shown = elidedAddress(bareAddress(row.address), QFontMetrics(addressFont), address.width());
    text(Draw::inItsDirection(shown), mirrored(address), addressFont, dim);
}

void LinkRowPainter::text(const QString &words, const QRect &box, const QFont &font, const QColor &ink) const
{
    m_painter.setFont(font);
    m_painter.setPen(ink);
    m_painter.drawText(box, int(QStyle::visualAlignment(m_direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                       Draw::elided(words, QFontMetrics(font), box.width()));
}

} // namespace Paperlark
