#pragma once

#include "tests/bench/stock.h"

namespace Paperlark::Bench {

// Each measures with what `run` prepared and reports its figures.
void benchParse(const Stock &stock);
void benchInsert(const Stock &stock);

} // namespace Paperlark::Bench
