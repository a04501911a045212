#pragma once

#include "tests/bench/stock.h"

namespace Paperlark::Bench {

// Each measures with what `run` prepared and reports its figures.
void benchParse(const Stock &stock);
void benchInsert(const Stock &stock);
void benchSearch(const Stock &stock);
void benchClick(const Stock &stock);
void benchPalette(const Stock &stock);
void benchReading(const Stock &stock);
void benchScroll(const Stock &stock);
void benchTyping(const Stock &stock);
void benchDrop(const Stock &stock);

} // namespace Paperlark::Bench
