#pragma once

#include "core/result.h"

#include <QMessageBox>

namespace Paperlark {

struct Backup;

// Instead of a window whose library is damaged: says so, and offers the newest good backup.
class RestoreBox final : public QMessageBox
{
    Q_OBJECT
public:
    RestoreBox(const Error &damage, const Backup &backup);

    bool isRestoreChosen() const; // behind exec()

private:
    QPushButton *m_restore{};
};

} // namespace Paperlark
