#pragma once

#include "core/result.h"

#include <QUrl>

#include <optional>

namespace Paperlark {

// Why an address is not asked; none: it may be, as far as its text goes.
std::optional<Error> objectionTo(const QUrl &address);

// Why a server that sends on to another address is not followed.
std::optional<Error> objectionToMove(const QUrl &from, const QUrl &to);

} // namespace Paperlark
