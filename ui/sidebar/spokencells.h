#pragma once

#include <QRect>
#include <QString>

class QWidget;

namespace Paperlark {

// A widget that paints cells – days, bars – and lets a screen reader meet each of them: a list of which every item
// speaks its sentence and can be pressed.
class SpokenCells
{
public:
    struct Cell {
        QString sentence{};
        QRect rect{}; // null: not shown now
        bool chosen{};
    };

    virtual int cellCount() const = 0;
    virtual Cell cell(int index) const = 0;
    virtual int currentCell() const = 0; // which the keys move
    virtual void pressCell(int index) = 0;

protected:
    SpokenCells();
    ~SpokenCells() = default; // by the widget, never through this
    SpokenCells(const SpokenCells &) = default;
    SpokenCells &operator=(const SpokenCells &) = default;

    // The keys are on another cell, or the cells say something else.
    void announceCurrentCell(QWidget &self) const;
};

} // namespace Paperlark
