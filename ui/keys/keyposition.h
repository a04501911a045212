#pragma once

#include <QChar>

class QKeyEvent;

namespace Paperlark {

// What an American keyboard writes with the key that was struck, by the place of the key alone: the way to know j where
// the layout writes ㅓ or о. Null for keys without a letter or sign there, and for events that name no place.
QChar characterAtPlaceOf(const QKeyEvent &event);

} // namespace Paperlark
