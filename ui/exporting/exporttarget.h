#pragma once

#include <QString>

class QWidget;

namespace Paperlark {

struct Exporter;

// Asks with the desktop's dialog for a file, or for a folder where the exporter fills one. Empty: the reader thought better
// of it. `name` is proposed, without an ending.
QString askExportTarget(QWidget *window, const Exporter &exporter, const QString &name);

// Who names a file refs.ris means RIS, whatever was chosen before; an ending that tells no format leaves the choice.
const Exporter &exporterForTarget(const Exporter &chosen, const QString &target);

} // namespace Paperlark
