#include "ui/importing/restorebox.h"

#include "core/library/backups/backup.h"

#include <QLocale>
#include <QPushButton>

namespace Paperlark {

RestoreBox::RestoreBox(const Error &damage, const Backup &backup)
    : QMessageBox(QMessageBox::Warning, tr("Paperlark"), damage.message)
{
    setTextFormat(Qt::PlainText);
    const QLocale locale;
    setInformativeText(
        tr("The newest good backup is of %1 (%2). Restoring it keeps the damaged library beside it under another name, "
           "and carries over the marks and notes that can still be read.")
            .arg(locale.toString(backup.madeAt.date(), QLocale::LongFormat), locale.formattedDataSize(backup.bytes, 1)));
    m_restore = addButton(tr("&Restore"), QMessageBox::AcceptRole);
    setDefaultButton(m_restore);
    setEscapeButton(addButton(tr("&Quit"), QMessageBox::RejectRole));
}

bool RestoreBox::isRestoreChosen() const
{
    return clickedButton() == m_restore;
}

} // namespace Paperlark
