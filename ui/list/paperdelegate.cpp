#include "ui/list/paperdelegate.h"

#include "core/models/paperlistmodel.h"
#include "ui/list/papercard.h"
#include "ui/list/rowfacts.h"
#include "ui/list/rowinks.h"
#include "ui/looks/icons.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int TextLeft = 34;
constexpr int Above = 9;
constexpr int Between = 4; // text and facts
constexpr int Below = 7;
constexpr int Lines = 3;
constexpr int BarWidth = 3;
constexpr int DotSide = 8;
constexpr int DotLeft = 13;
constexpr int DotTop = 14;
constexpr qreal FadedInk = 0.4; // of marks only; words stay readable

QColor faded(QColor ink)
{
    ink.setAlphaF(FadedInk);
    return ink;
}
constexpr int RingSide = 13;
constexpr double RingWidth = 1.5;
constexpr float RingTrackShare = 0.45F;

RowInks inksOf(const PaperRowOption &option, const PaperRow &row)
{
    const bool read = stepsBack(row);
    const ThemeColors &colors = Theme::colors();
    RowInks inks{.ground = {},
                 .title = read ? colors.textDim : colors.text,
                 .dim = colors.textDim,
                 .strong = colors.text,
                 .dot = colors.unread,
                 .star = colors.star,
                 .bar = colors.accent,
                 .ringTrack = colors.lineStrong};
    inks.ringTrack.setAlphaF(RingTrackShare);
    if (option.unfit) {
        inks.title = inks.strong = inks.dim;
        inks.dot = faded(inks.dot);
        inks.star = faded(inks.star);
    }
    if (!(option.state & QStyle::State_Selected))
        return inks;
    if (!(option.state & QStyle::State_Active)) {
        inks.ground = colors.selectionIdle;
        inks.title = read ? colors.textDim : colors.text;
        inks.bar = colors.lineStrong;
        return inks;
    }
    inks.ground = colors.selection;
    inks.title = inks.strong = colors.selectionText;
    if (Theme::isHighContrast())
        inks.dim = inks.dot = inks.star = inks.bar = colors.selectionText;
    return inks;
}

void paintGround(QPainter &painter, const PaperRowOption &option, const RowInks &inks)
{
    if (inks.ground.isValid())
        painter.fillRect(option.rect, inks.ground);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, Draw::hover());
    if (option.current)
        painter.fillRect(Draw::placed(painter, {option.rect.topLeft(), QSize(Fonts::px(BarWidth), option.rect.height())}),
                         inks.bar);
}

// The dot of an unread paper; while one stays on it, a ring round it fills clockwise from twelve o'clock.
void paintDot(QPainter &painter, QPoint topLeft, const RowInks &inks, double dwell)
{
    const QRectF dot(Draw::placed(painter, {topLeft, QSize(Fonts::px(DotSide), Fonts::px(DotSide))}));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.dot);
    painter.drawEllipse(dot);
    if (dwell > 0) {
        const double width = RingWidth * Fonts::scale();
        const double beyond = (Fonts::px(RingSide) - dot.width() - width) / 2;
        const QRectF ring = dot.adjusted(-beyond, -beyond, beyond, beyond);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(inks.ringTrack, width));
        painter.drawEllipse(ring);
        painter.setPen(QPen(inks.dot, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, 90 * 16, -int(360 * 16 * dwell));
    }
    painter.restore();
}

void paintStar(QPainter &painter, const QRect &box, const QColor &ink)
{
    Icons::paint(painter, u"star-set"_s, Draw::placed(painter, box), ink);
}

QRect centredInGutter(const QRect &row, int left, int side)
{
    return {row.left() + Fonts::px(left), row.top() + (row.height() - side) / 2, side, side};
}

void paintTickedBox(QPainter &painter, const QRect &row, ListDensity density)
{
    const int side = Fonts::px(14);
    QRect box = centredInGutter(row, 10, side);
    if (density == ListDensity::Comfortable)
        box.moveTop(row.top() + Fonts::px(11));
    box = Draw::placed(painter, box);
    if (Theme::isHighContrast())
        Draw::plate(painter, box.adjusted(-2, -2, 2, 2), 3, Theme::colors().window);
    Draw::checkBox(painter, box, Draw::Box::Included);
}

void paintCompactGutter(QPainter &painter, const PaperRowOption &option, const PaperRow &paper, const RowInks &inks)
{
    // One place for both: a starred paper that is new shows by its bold title.
    if (paper.starred)
        paintStar(painter, centredInGutter(option.rect, 11, Fonts::px(12)), inks.star);
    else if (!paper.read)
        paintDot(painter, centredInGutter(option.rect, DotLeft, Fonts::px(DotSide)).topLeft(), inks, option.dwell);
}

void paintComfortableGutter(QPainter &painter, const PaperRowOption &option, const PaperRow &paper, const RowInks &inks)
{
    const QRect &row = option.rect;
    if (!paper.read)
        paintDot(painter, row.topLeft() + QPoint(Fonts::px(DotLeft), Fonts::px(DotTop)), inks, option.dwell);
    if (paper.starred)
        paintStar(painter, {row.left() + Fonts::px(9), row.top() + Fonts::px(34), Fonts::px(16), Fonts::px(16)}, inks.star);
}

// Under the plate of a card, dot and star with their words' room; without a plate they stand at its left.
void paintCardMarks(QPainter &painter, const PaperRowOption &option, const PaperRow &paper, const RowInks &inks,
                    const PaperCard &card)
{
    const int side = Fonts::px(14);
    QRect box(card.marks.left(), card.marks.top() + (card.marks.height() - side) / 2, side, side);
    if (option.picked) {
        box = Draw::placed(painter, box);
        if (Theme::isHighContrast())
            Draw::plate(painter, box.adjusted(-2, -2, 2, 2), 3, Theme::colors().window);
        return Draw::checkBox(painter, box, Draw::Box::Included);
    }
    if (paper.starred) {
        paintStar(painter, box, inks.star);
        box.translate(card.hasPlate ? QPoint(side + Fonts::px(6), 0) : QPoint(0, side + Fonts::px(6)));
    }
    if (paper.read)
        return;
    const int beyond = (side - Fonts::px(DotSide)) / 2;
    paintDot(painter, box.topLeft() + QPoint(beyond, beyond), inks, option.dwell);
    if (card.hasPlate)
        paintCardWord(painter, {box.right() + Fonts::px(4), box.top(), card.marks.right() - box.right(), side}, inks.dim);
}

void paintGutter(QPainter &painter, const PaperRowOption &option, const PaperRow &row, const RowInks &inks, ListDensity density)
{
    if (option.picked)
        paintTickedBox(painter, option.rect, density);
    else if (density == ListDensity::Compact)
        paintCompactGutter(painter, option, row, inks);
    else
        paintComfortableGutter(painter, option, row, inks);
}

void paintCardGround(QPainter &painter, const PaperRowOption &option, const QRect &card, const RowInks &inks)
{
    const bool isSelected = inks.ground.isValid();
    const QRect place = Draw::placed(painter, card);
    Draw::plate(painter, place, CardRadius, isSelected ? inks.ground : Theme::colors().raised,
                option.current ? inks.bar : Theme::colors().line);
    if (!isSelected && option.state & QStyle::State_MouseOver)
        Draw::plate(painter, place, CardRadius, Draw::hover());
    const int rounding = Fonts::px(CardRadius);
    if (option.current)
        painter.fillRect(Draw::placed(painter,
                                      {card.left(), card.top() + rounding, Fonts::px(BarWidth), card.height() - 2 * rounding}),
                         inks.bar);
}

bool wantsRing(const PaperRowOption &option)
{
    if (!option.current || !(option.state & QStyle::State_HasFocus))
        return false;
    return option.state & QStyle::State_KeyboardFocusChange || !(option.state & QStyle::State_Selected) || Theme::isHighContrast();
}

} // namespace

PaperDelegate::PaperDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void PaperDelegate::setDensity(ListDensity density)
{
    m_density = density;
    forgetLayouts();
}

void PaperDelegate::setReadingLanguage(const QString &language)
{
    m_readingLanguage = language;
}

void PaperDelegate::setSearchTerms(const QList<SearchTerm> &terms)
{
    m_highlighter = Highlighter(terms);
    forgetLayouts();
}

int PaperDelegate::rowHeight() const
{
    if (m_density == ListDensity::Compact)
        return Fonts::lineHeight(FontRole::RowTitleCompact) + Fonts::px(10);
    if (m_density == ListDensity::Cards)
        return PaperCard::rowHeight();
    return Fonts::px(Above) + Lines * Fonts::lineHeight(FontRole::RowTitle) + Fonts::px(Between)
        + Fonts::lineHeight(FontRole::Tiny) + Fonts::px(Below);
}

void PaperDelegate::forgetLayouts()
{
    m_layouts.clear();
}

QSize PaperDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight()};
}

const RowLayout &PaperDelegate::layoutOf(const PaperRow &row, int width) const
{
    const size_t words = qHashMulti(0, row.title, row.teaser, row.teaserLanguage, stepsBack(row), width);
    const QString id = row.key + '/'_L1 + QString::number(words, 36);
    RowLayout *layout = m_layouts.object(id);
    if (!layout) {
        layout = new RowLayout(row, m_density, width, m_highlighter);
        m_layouts.insert(id, layout); // far below the limit for one, so it stays
    }
    return *layout;
}

QString PaperDelegate::matchPlaceIn(const QRect &row, const PaperRow &paper) const
{
    if (m_density == ListDensity::Cards)
        return matchPlace(paper, PaperCard(row).words.width());
    const int words = row.width() - Fonts::px(TextLeft);
    return matchPlace(paper, m_density == ListDensity::Compact ? words - RowFacts::columnsWidth(words) : words);
}

QString PaperDelegate::matchPlace(const PaperRow &row, int width) const
{
    const QList<SearchTerm> &unseen = layoutOf(row, width).unseenTerms();
    return unseen.isEmpty() || !m_placeOf ? QString() : m_placeOf(row.key, unseen);
}

void PaperDelegate::paintCompact(QPainter &painter, const QRect &words, RowFacts facts, const RowInks &inks) const
{
    const int columns = RowFacts::columnsWidth(words.width());
    facts.matchPlace = matchPlace(facts.row, words.width() - columns);
    const int taken = facts.paintColumns(painter, words);
    const int line = Fonts::lineHeight(FontRole::RowTitleCompact);
    const QRect title =
        Draw::placed(painter, {words.left(), words.top() + (words.height() - line) / 2, words.width() - taken, line});
    layoutOf(facts.row, title.width()).paint(painter, title.topLeft(), line, inks.title, inks.dim);
}

void PaperDelegate::paintComfortable(QPainter &painter, const QRect &words, RowFacts facts, const RowInks &inks) const
{
    const int foot = Fonts::lineHeight(FontRole::Tiny);
    facts.matchPlace = matchPlace(facts.row, words.width());
    facts.paintLine(painter, {words.left(), words.bottom() + 1 - Fonts::px(Below) - foot, words.width(), foot});
    const QPoint at = Draw::placed(painter, words).topLeft() + QPoint(0, Fonts::px(Above));
    layoutOf(facts.row, words.width()).paint(painter, at, Fonts::lineHeight(FontRole::RowTitle), inks.title, inks.dim);
}

void PaperDelegate::paintCard(QPainter &painter, const PaperRowOption &option, RowFacts facts, const RowInks &inks) const
{
    const PaperCard card(option.rect.adjusted(0, 0, -option.rightInset, 0));
    paintCardGround(painter, option, card.card, inks);
    if (card.hasPlate) {
        const bool isLeading = facts.row.votes && option.mostVotes > 0 && 4 * *facts.row.votes >= 3 * option.mostVotes;
        const QSize pixels = card.plate.size() * painter.device()->devicePixelRatioF();
        const QImage image = m_thumbnailOf ? m_thumbnailOf(facts.row.thumbnail, pixels) : QImage();
        paintCardPlate(painter, Draw::placed(painter, card.plate), facts.row, image, isLeading || inks.ground.isValid());
    }
    paintCardMarks(painter, option, facts.row, inks, card);
    facts.matchPlace = matchPlace(facts.row, card.words.width());
    facts.paintLine(painter, card.facts);
    layoutOf(facts.row, card.words.width())
        .paint(painter, Draw::placed(painter, card.words).topLeft(), Fonts::lineHeight(FontRole::RowTitle), inks.title, inks.dim);
    if (wantsRing(option))
        Draw::focusRing(painter, Draw::placed(painter, card.card).adjusted(1, 1, -1, -1), CardRadius);
}

void PaperDelegate::paint(QPainter *painter, const QStyleOptionViewItem &plainOption, const QModelIndex &index) const
{
    PaperRowOption option;
    if (const auto *given = qstyleoption_cast<const PaperRowOption *>(&plainOption))
        option = *given;
    else
        static_cast<QStyleOptionViewItem &>(option) = plainOption;
    PaperRow row = index.data(PaperListModel::RowRole).value<PaperRow>();
    const RowInks inks = inksOf(option, row);
    if (m_density == ListDensity::Cards) {
        row.read = row.read || option.unfit;
        return paintCard(*painter, option, {row, m_readingLanguage, option.mostVotes, inks.dim, inks.strong, inks.star, {}}, inks);
    }
    paintGround(*painter, option, inks);
    paintGutter(*painter, option, row, inks, m_density);
    row.read = row.read || option.unfit; // its title is not bold
    const RowFacts facts{row, m_readingLanguage, option.mostVotes, inks.dim, inks.strong, inks.star, {}};
    const QRect words = option.rect.adjusted(Fonts::px(TextLeft), 0, -option.rightInset, 0);
    if (m_density == ListDensity::Compact) {
        paintCompact(*painter, words, facts, inks);
    } else {
        painter->fillRect(Draw::placed(*painter, {words.left(), words.bottom(), option.rect.right() + 1 - words.left(), 1}),
                          Theme::colors().line);
        paintComfortable(*painter, words, facts, inks);
    }
    if (wantsRing(option))
        Draw::focusRing(*painter, option.rect.adjusted(1, 1, -1, -1), 0);
}

} // namespace Paperlark
