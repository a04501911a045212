#pragma once

#include <QProgressDialog>

namespace Paperlark {

// Shown while a library of an older version is brought up to date, once that takes a moment.
class UpgradeDialog final : public QProgressDialog
{
    Q_OBJECT
public:
    UpgradeDialog();

    // For Library::open(): false when the reader cancelled.
    bool goOn(int done, int all);
};

} // namespace Paperlark
