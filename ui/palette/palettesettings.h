#pragma once

#include "ui/palette/paletterows.h"

namespace Paperlark {

class FilterBinding;
class MainWindow;

// The settings that the palette offers, each of their values as one choice.
class PaletteSettings final
{
public:
    PaletteSettings(MainWindow &window, FilterBinding &filter) : m_window(window), m_filter(filter) {}

    QList<PaletteSetting> choices() const; // as they stand now
    void apply(const QString &id);

private:
    MainWindow &m_window;
    FilterBinding &m_filter;
};

} // namespace Paperlark
