#pragma once

#include <QString>

namespace Paperlark {

// Where the reader's things lie: in the desktop's usual folders, or all beside the program, to be carried about on a stick.
namespace Places {

// Once, before anything is read or written: `folder` holds library, settings and caches from now on. Made when something is
// written there.
void makePortable(const QString &folder);
bool isPortable();

// Beside the program lies a file `portable`, and it is no program itself.
bool hasMarker(const QString &programFolder);
QString portableFolder(const QString &programFolder); // paperlark-data in it

QString data();     // the library and its backups
QString settings(); // the keys; other settings are QSettings', which follow
QString cache();    // what may be lost

} // namespace Places
} // namespace Paperlark
