#pragma once

namespace Paperlark {

// Whether there is a session bus. Where there is none, asking for it would start a new one.
bool hasSessionBus();

} // namespace Paperlark
