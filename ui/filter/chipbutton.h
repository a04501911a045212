#pragma once

#include "ui/filter/filterchips.h"

#include <QAbstractButton>

class QMimeData;

namespace Paperlark {

// One condition of the filter. Its cross, and the keys that delete, take the condition away; F2 and a double click make
// it text of the search again. Dragged to the saved views it is kept there.
class ChipButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChipButton(const FilterChip &chip, QWidget *parent = nullptr);

    const FilterChip &chip() const { return m_chip; }
    static QMimeData *dataOf(const FilterChip &chip); // what a drag carries
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void editWanted();

protected:
    bool event(QEvent *event) override;
    bool hitButton(const QPoint &point) const override; // the cross; with the mouse only
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FilterChip m_chip{};
    QPoint m_pressedAt{};
};

} // namespace Paperlark
