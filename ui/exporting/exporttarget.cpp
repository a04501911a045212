#include "ui/exporting/exporttarget.h"

#include "core/export/exporter.h"
#include "ui/settings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

QString filterOf(const Exporter &exporter)
{
    return exporter.description() + u" (*."_s + exporter.ending + u')';
}

QString askForFolder(QWidget *window)
{
    return QFileDialog::getExistingDirectory(window, Tr::tr("A folder for the notes"), Settings::exportFolder.value());
}

} // namespace

QString askExportTarget(QWidget *window, const Exporter &exporter, const QString &name)
{
    if (exporter.fillsFolder())
        return askForFolder(window);
    QFileDialog dialog(window, Tr::tr("Export"), Settings::exportFolder.value());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    QStringList endings;
    for (const Exporter *each : allExporters()) {
        if (each->fillsFolder())
            continue;
        filters += filterOf(*each);
        endings += each->ending;
    }
    dialog.setNameFilters(filters);
    dialog.selectNameFilter(filterOf(exporter));
    dialog.setDefaultSuffix(exporter.ending);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&](const QString &filter) { dialog.setDefaultSuffix(endings.value(filters.indexOf(filter))); });
    dialog.selectFile(name + u'.' + exporter.ending);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

const Exporter &exporterForTarget(const Exporter &chosen, const QString &target)
{
    if (chosen.fillsFolder() || QFileInfo(target).suffix().compare(chosen.ending, Qt::CaseInsensitive) == 0)
        return chosen;
    const Exporter *named = exporterOfFile(target);
    return named ? *named : chosen;
}

} // namespace Paperlark
