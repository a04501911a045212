#pragma once

#include "core/result.h"

#include <functional>

namespace Paperlark {

class Database;
class Transaction;

// What is made from entries (list, index, facets) is made anew when this program makes it in another way. Until that is
// done the table `stale` names the papers that the index does not know.

// Goes on where it was stopped or killed; `progress` answers false to stop.
Result<void> deriveAnew(Database &database, const std::function<bool(int done, int all)> &progress);

// Not while another process makes the index anew; asked inside a transaction.
Result<void> mayChange(Database &database);
Result<void> beginChange(Database &database, Transaction &transaction);

} // namespace Paperlark
