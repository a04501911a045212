#pragma once

#include "ui/filterchips.h"

#include <QAbstractButton>

namespace Paperlark {

// One condition of the filter; pressing it takes the condition away.
class ChipButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChipButton(const FilterChip &chip, QWidget *parent = nullptr);

    const FilterChip &chip() const { return m_chip; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FilterChip m_chip{};
};

} // namespace Paperlark
