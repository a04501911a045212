#pragma once

#include "core/library/answers/inquiry.h"
#include "ui/sidebar/spokencells.h"

#include <QWidget>

class QPainter;

namespace Paperlark {

// How many papers have how many votes: one bar a step. A click chooses its papers, a drag or Shift-click a span of bars;
// choosing the same again gives it up.
class VotesHistogram final : public QWidget, public SpokenCells
{
    Q_OBJECT
public:
    explicit VotesHistogram(QWidget *parent = nullptr);

    void setCounts(const QList<VotesCount> &counts);
    void setRange(std::optional<int> least, std::optional<int> most); // what the filter says; silent
    bool hasRange() const { return m_least || m_most; }
    QString rangeText() const; // "50 – 99 votes"; empty: any

    QRect barRect(int bar) const; // the whole column, so that low bars can be hit
    int currentCell() const override { return m_current; }
    int cellCount() const override { return int(m_counts.size()); }
    Cell cell(int index) const override;
    void pressCell(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(std::optional<int> least, std::optional<int> most); // none, none: any number, or none at all

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Span {
        int first{-1};
        int last{-1};
        friend bool operator==(const Span &, const Span &) = default;
    };

    bool isInRange(int bar) const;
    Span span() const;
    int barAt(const QPoint &point) const;
    void moveTo(int bar, bool extend);
    void choose(const Span &span);
    void toggle(const Span &span);
    void hover(int bar);
    QString line() const;
    QColor colorOf(int bar) const;
    void paintBar(QPainter &painter, int bar, int largest) const;

    QList<VotesCount> m_counts{};
    std::optional<int> m_least{};
    std::optional<int> m_most{};
    int m_current{};
    int m_anchor{-1};
    int m_hovered{-1};
    bool m_dragging{};
    Span m_before{}; // the choice when the mouse went down
};

} // namespace Paperlark
