#include "ui/sidebar/voteshistogram.h"

#include "ui/keys/keyclaim.h"
#include "ui/looks/stylepainter.h"
#include "ui/sidebar/sidebarrows.h"
#include "ui/wording.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Top = 4;
constexpr int BarsHeight = 40;
constexpr int BarGap = 4;
constexpr int LabelGap = 2;
constexpr int LineGap = 4;
constexpr int BarRadius = 2;
constexpr int LeastBar = 2; // a step with papers is never invisible

int labelsHeight()
{
    return Fonts::lineHeight(FontRole::Tiny);
}

} // namespace

VotesHistogram::VotesHistogram(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Votes"));
    setFocusPolicy(Qt::TabFocus); // the mouse leaves the keys where they are
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VotesHistogram::setCounts(const QList<VotesCount> &counts)
{
    if (counts == m_counts) {
        return;
    }
    m_counts = counts;
    m_current = std::clamp(m_current, 0, std::max(cellCount() - 1, 0));
    update();
}

void VotesHistogram::setRange(std::optional<int> least, std::optional<int> most)
{
    m_least = least;
    m_most = most;
    update();
}

QString VotesHistogram::rangeText() const
{
    return hasRange() ? Wording::votes(m_least, m_most) : QString();
}

bool VotesHistogram::isInRange(int bar) const
{
    const VotesCount &step = m_counts.at(bar);
    const bool reaches = !m_least || !step.to || *step.to >= *m_least;
    return hasRange() && reaches && (!m_most || step.from <= *m_most);
}

VotesHistogram::Span VotesHistogram::span() const
{
    Span span;
    for (int bar = 0; bar < cellCount(); ++bar) {
        if (isInRange(bar)) {
            span.first = span.first < 0 ? bar : span.first;
            span.last = bar;
        }
    }
    return span;
}

QRect VotesHistogram::barRect(int bar) const
{
    const QRect row = SidebarLayout::content(rect());
    const int gap = Fonts::px(BarGap);
    const int left = row.left() + bar * (row.width() + gap) / cellCount();
    const int next = row.left() + (bar + 1) * (row.width() + gap) / cellCount();
    return QStyle::visualRect(layoutDirection(), rect(), {left, Fonts::px(Top), next - left - gap, Fonts::px(BarsHeight)});
}

SpokenCells::Cell VotesHistogram::cell(int index) const
{
    const VotesCount &step = m_counts.at(index);
    //: %1: "50 to 99 votes"
    const QString sentence = tr("%1, %n paper(s)", nullptr, step.papers).arg(Wording::votesSpoken(step.from, step.to));
    return {.sentence = sentence, .rect = isVisible() ? barRect(index) : QRect(), .chosen = isInRange(index)};
}

void VotesHistogram::pressCell(int index)
{
    toggle({index, index});
}

QSize VotesHistogram::sizeHint() const
{
    const int words = labelsHeight() + Fonts::lineHeight(FontRole::Small);
    return {0, Fonts::px(Top + BarsHeight + LabelGap + LineGap) + words};
}

int VotesHistogram::barAt(const QPoint &point) const
{
    for (int bar = 0; bar < cellCount(); ++bar) {
        const int gap = Fonts::px(BarGap);
        if (barRect(bar).adjusted(-gap / 2, 0, gap - gap / 2, labelsHeight()).contains(point)) {
            return bar;
        }
    }
    return -1;
}

void VotesHistogram::choose(const Span &span)
{
    const bool any = span.first < 0;
    const int first = std::min(span.first, span.last);
    const int last = std::max(span.first, span.last);
    setRange(any ? std::nullopt : std::optional(m_counts.at(first).from), any ? std::nullopt : m_counts.at(last).to);
}

void VotesHistogram::toggle(const Span &span)
{
    choose(span == this->span() ? Span{} : span);
    emit chosen(m_least, m_most);
}

bool VotesHistogram::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar < 0 ? QString() : cell(bar).sentence, this);
        return true;
    }
    const bool keys = claimKey(*event, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End}) || claimPress(*event)
        || (hasRange() && claimKey(*event, {Qt::Key_Escape}));
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    return keys || QWidget::event(event);
}

void VotesHistogram::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    announceCurrentCell(*this);
    update();
}

void VotesHistogram::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_anchor = -1;
    update();
}

void VotesHistogram::keyPressEvent(QKeyEvent *event)
{
    if (m_counts.isEmpty()) {
        return QWidget::keyPressEvent(event);
    }
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: return moveTo(m_current - forward, extend);
    case Qt::Key_Right: return moveTo(m_current + forward, extend);
    case Qt::Key_Home: return moveTo(0, extend);
    case Qt::Key_End: return moveTo(cellCount() - 1, extend);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: return toggle({m_current, m_current});
    case Qt::Key_Escape:
        if (hasRange()) {
            choose({});
            emit chosen(m_least, m_most);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void VotesHistogram::moveTo(int bar, bool extend)
{
    const int from = m_current;
    m_current = std::clamp(bar, 0, cellCount() - 1);
    if (!extend) {
        m_anchor = -1;
    } else {
        m_anchor = m_anchor < 0 ? from : m_anchor;
        choose({m_anchor, m_current});
        emit chosen(m_least, m_most);
    }
    announceCurrentCell(*this);
    update();
}

void VotesHistogram::mousePressEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || bar < 0) {
        return;
    }
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    m_before = span();
    m_anchor = extend && m_before.first >= 0 ? m_before.first : bar;
    m_current = bar;
    m_dragging = true;
    choose({m_anchor, m_current});
}

void VotesHistogram::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->position().toPoint());
    hover(bar);
    if (m_dragging && bar >= 0 && bar != m_current) {
        m_current = bar;
        choose({m_anchor, m_current});
    }
}

void VotesHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragging) {
        return;
    }
    m_dragging = false;
    if (span() == m_before) {
        choose({});
    }
    m_anchor = -1;
    emit chosen(m_least, m_most);
}

void VotesHistogram::leaveEvent(QEvent *)
{
    hover(-1);
}

void VotesHistogram::hover(int bar)
{
    if (bar != m_hovered) {
        m_hovered = bar;
        update();
    }
}

// What is pointed at, else what is chosen.
QString VotesHistogram::line() const
{
    const int told = m_hovered >= 0 && !m_dragging ? m_hovered : hasFocus() ? m_current : -1;
    if (told >= 0 && told < cellCount()) {
        const VotesCount &step = m_counts.at(told);
        //: %1: "50 – 99 votes"
        return tr("%1 · %Ln paper(s)", nullptr, step.papers).arg(Wording::votes(step.from, step.to));
    }
    return hasRange() ? rangeText() : tr("Any number of votes");
}

QColor VotesHistogram::colorOf(int bar) const
{
    const ThemeColors &colors = Theme::colors();
    if (isInRange(bar)) {
        return colors.accent;
    }
    return hasRange() ? colors.heat[1] : colors.heat[2];
}

void VotesHistogram::paintBar(QPainter &painter, int bar, int largest) const
{
    const ThemeColors &colors = Theme::colors();
    const QRect column = barRect(bar);
    const VotesCount &step = m_counts.at(bar);
    const int least = step.papers > 0 ? Fonts::px(LeastBar) : 0;
    const int height = std::max(least, column.height() * step.papers / std::max(largest, 1));
    if (bar == m_hovered) {
        Draw::plate(painter, column, BarRadius, Draw::hover());
    }
    Draw::plate(painter, column.adjusted(0, column.height() - height, 0, 0), BarRadius, colorOf(bar));
    painter.fillRect(column.left(), column.bottom() + 1, column.width(), 1, isInRange(bar) ? colors.accent : colors.line);
    const QString from = QLocale().toString(step.from) + (step.to ? QString() : u"+"_s);
    painter.setFont(Fonts::font(FontRole::Tiny, {}, isInRange(bar)));
    painter.setPen(isInRange(bar) ? colors.text : colors.textDim);
    const QRect label(column.left() - Fonts::px(BarGap), column.bottom() + 1 + Fonts::px(LabelGap),
                      column.width() + 2 * Fonts::px(BarGap), labelsHeight());
    painter.drawText(label, Qt::AlignCenter, from);
    if (hasFocus() && bar == m_current) {
        Draw::focusRing(painter, column.adjusted(-3, -3, 3, 3), BarRadius + 2);
    }
}

void VotesHistogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int largest = 0;
    for (const VotesCount &step : m_counts) {
        largest = std::max(largest, step.papers);
    }
    for (int bar = 0; bar < cellCount(); ++bar) {
        paintBar(painter, bar, largest);
    }
    const QRect row = SidebarLayout::content(rect());
    const int height = Fonts::lineHeight(FontRole::Small);
    painter.setFont(Fonts::font(FontRole::Small));
    painter.setPen(hasRange() ? Theme::colors().text : Theme::colors().textDim);
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QRect words(row.left(), this->height() - height, row.width(), height);
    painter.drawText(words, side | Qt::AlignVCenter, painter.fontMetrics().elidedText(line(), Qt::ElideRight, row.width()));
}

} // namespace Paperlark
