#include "ui/importing/upgradedialog.h"

namespace Paperlark {

UpgradeDialog::UpgradeDialog()
{
    setWindowTitle(tr("Paperlark"));
    setLabelText(tr("Bringing the library up to date. Cancelling loses nothing: it goes on next time."));
    setMinimumDuration(500);
    setAutoReset(false);
    setWindowModality(Qt::ApplicationModal); // setValue() then answers the Cancel button
}

bool UpgradeDialog::goOn(int done, int all)
{
    setMaximum(all);
    setValue(done);
    return !wasCanceled();
}

} // namespace Paperlark
