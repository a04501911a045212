#include "ui/trouble/missingbox.h"

#include <QDir>
#include <QPushButton>

namespace Paperlark {

MissingBox::MissingBox(const QString &libraryFile)
    : QMessageBox(QMessageBox::Warning, tr("Paperlark"),
                  tr("The library %1 was here before and is not there now.").arg(QDir::toNativeSeparators(libraryFile)))
{
    setTextFormat(Qt::PlainText);
    setInformativeText(tr("Connect its disk or put its folder back, and try again. A new library begins empty; the other one is "
                          "not touched by it."));
    m_again = addButton(tr("&Try Again"), QMessageBox::AcceptRole);
    m_new = addButton(tr("Begin a &New One"), QMessageBox::DestructiveRole);
    setDefaultButton(m_again);
    setEscapeButton(addButton(tr("&Quit"), QMessageBox::RejectRole));
}

MissingBox::Choice MissingBox::choice() const
{
    return clickedButton() == m_again ? Choice::TryAgain : clickedButton() == m_new ? Choice::BeginNew : Choice::Quit;
}

} // namespace Paperlark
