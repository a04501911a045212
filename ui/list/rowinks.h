#pragma once

#include <QColor>

namespace Paperlark {

// Every colour of a row that its state decides.
struct RowInks {
    QColor ground{};
    QColor title{};
    QColor dim{};
    QColor strong{};
    QColor dot{};
    QColor star{};
    QColor bar{};
    QColor ringTrack{};
};

} // namespace Paperlark
