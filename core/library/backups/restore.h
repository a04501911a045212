#pragma once

#include "core/result.h"

#include <functional>
#include <memory>

namespace Paperlark {

class Library;

struct Restored {
    std::unique_ptr<Library> library{};
    QString setAside{}; // what the library before is called now; empty: there was none
    int carriedOver{};  // papers whose marks were read from it and are newer than the backup
};

// Puts a backup in the place of the library. What was there is set aside and kept, whole or not, and the marks, notes, views
// and quick tags that can still be read of it are carried over. An Error, and nothing is changed, when the backup is not
// whole or another program has the library open.
// `KnownDamaged`: damage was met that a first look does not show, and the name of what is set aside says so.
enum class SetAside { AsItLooks, KnownDamaged };
Result<Restored> restoreLibrary(const QString &libraryFile, const QString &backup,
                                const std::function<bool(int done, int all)> &progress = {},
                                SetAside setAside = SetAside::AsItLooks);

} // namespace Paperlark
