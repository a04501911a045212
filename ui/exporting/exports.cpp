#include "ui/exporting/exports.h"

#include "core/export/citationkeys.h"
#include "core/export/exporter.h"
#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/deciding/toast.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/exportprogress.h"
#include "ui/exporting/exporttarget.h"
#include "ui/list/paperlistview.h"
#include "ui/settings.h"

#include <QFileInfo>
#include <QLocale>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

QString counted(qsizetype papers)
{
    return QLocale().toString(qlonglong(papers));
}

const Exporter &lastExporter()
{
    const Exporter *last = findExporter(Settings::exportFormat.value());
    return last ? *last : bibtexExporter;
}

} // namespace

Exports::Exports(const Parts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_ask([window = parts.over.window()](const Exporter &exporter, const QString &name) {
          return askExportTarget(window, exporter, name);
      }),
      m_progress(new ExportProgress(&parts.over)),
      m_background(parts.library)
{
    connect(m_progress, &ExportProgress::cancelRequested, &m_background, &BackgroundExport::cancel);
    connect(&m_background, &BackgroundExport::progress, m_progress, &ExportProgress::show);
    connect(&m_background, &BackgroundExport::finished, this, &Exports::tell);
}

Exports::Scope Exports::selection() const
{
    const QStringList keys = m_parts.list.selectedKeys();
    const auto paper = keys.size() == 1 ? m_parts.library.paper(keys.constFirst()) : std::nullopt;
    return {.words = m_parts.list.isPicking() ? tr("%1 selected").arg(counted(keys.size())) : tr("This paper"),
            .name = paper ? plainCitationKey(*paper) : tr("papers", "name of a file"),
            .papers = {.keys = keys}};
}

// All that the filter finds, also what is not in the list yet, and what was marked in it and stays.
Exports::Scope Exports::view() const
{
    const PaperListModel &model = m_parts.model;
    return {.words = model.isComplete() ? tr("%1 in view").arg(counted(model.rowCount())) : tr("All in view"),
            .name = tr("papers", "name of a file"),
            .papers = {.question = {.filter = model.filter(), .kept = model.kept()}}};
}

Exports::Scope Exports::day(const QDate &day) const
{
    const QStringList keys = m_parts.model.keysOf(m_parts.model.rowsOfDay(day));
    return {.words = tr("%1 of this day").arg(counted(keys.size())), .name = day.toString(Qt::ISODate), .papers = {.keys = keys}};
}

QList<Exports::Scope> Exports::scopes() const
{
    QList<Scope> scopes{selection(), view()};
    const QModelIndex current = m_parts.list.currentIndex();
    if (const QDate under = current.isValid() ? m_parts.model.row(current.row()).day : QDate(); under.isValid())
        scopes.append(day(under));
    return scopes;
}

void Exports::open()
{
    ask(m_parts.list.isPicking() ? 0 : 1, lastExporter(), {});
}

void Exports::offerBibtex(const QString &reason)
{
    ask(0, bibtexExporter, reason);
}

void Exports::ask(int scope, const Exporter &exporter, const QString &reason)
{
    if (isRunning())
        return m_progress->focusCancel();
    const QList<Scope> all = scopes();
    QStringList words;
    for (const Scope &each : all)
        words += each.words;
    auto *dialog = new ExportDialog(words, scope, exporter, m_parts.over.window());
    dialog->setReason(reason);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, all] { start(all[dialog->scope()], dialog->exporter()); });
    dialog->open();
}

void Exports::start(const Scope &scope, const Exporter &exporter)
{
    const QString target = m_ask(exporter, scope.name);
    if (target.isEmpty() || isRunning())
        return;
    const Exporter &chosen = exporterForTarget(exporter, target);
    Settings::exportFormat.set(chosen.name);
    Settings::exportFolder.set(exporter.fillsFolder() ? target : QFileInfo(target).absolutePath());
    m_target = target;
    m_background.start(scope.papers, chosen, target);
}

void Exports::tell(const Result<qsizetype> &result)
{
    const bool hadFocus = m_progress->isAncestorOf(m_progress->window()->focusWidget());
    m_progress->hide();
    if (hadFocus)
        m_parts.list.setFocus();
    if (!result)
        return emit failed(result.error());
    m_parts.toast.tell(tr("Exported %Ln paper(s) to %1", nullptr, int(*result)).arg(QFileInfo(m_target).fileName()), {}, {},
                       Toast::Stay::AWhile);
}

} // namespace Paperlark
