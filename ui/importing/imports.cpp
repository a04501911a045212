#include "ui/importing/imports.h"

#include "core/library/importing/importer.h"
#include "core/library/importing/removals.h"
#include "core/library/library.h"
#include "ui/importing/importreportpanel.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>

#include <utility>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr int UntilShown = 300; // ms: what takes less needs no bar

} // namespace

Imports::Imports(Library &library, ImportReportPanel &panel, QObject *parent)
    : QObject(parent),
      m_library(library),
      m_panel(panel),
      m_importer(std::make_unique<Importer>(library)),
      m_removals(std::make_unique<Removals>(library))
{
    connect(m_importer.get(), &Importer::progress, &m_panel, &ImportReportPanel::showProgress);
    connect(m_importer.get(), &Importer::finished, this, &Imports::show);
    connect(m_removals.get(), &Removals::progress, this, &Imports::showRemoval);
    connect(m_removals.get(), &Removals::finished, this, &Imports::endRemoval);
    connect(m_removals.get(), &Removals::failed, this, &Imports::failed);
    connect(&m_panel, &ImportReportPanel::cancelRequested, this, &Imports::cancel);
    connect(&m_panel, &ImportReportPanel::undoRequested, this, &Imports::undo);
}

Imports::~Imports() = default;

void Imports::start(const QStringList &paths)
{
    if (!paths.isEmpty())
        m_importer->start(paths);
}

void Imports::startText(const QString &text)
{
    //: the name of a source; %1: the day, as 2024-12-23
    m_importer->startText(tr("pasted on %1").arg(QDate::currentDate().toString(Qt::ISODate)), text);
}

void Imports::startSamples()
{
    m_importer->start({samplesFolder()}, true);
}

void Imports::cancel()
{
    m_importer->cancel();
    m_removals->cancel();
}

bool Imports::isRunning() const
{
    return m_importer->isRunning();
}

void Imports::undo(qint64 importId)
{
    m_last.reset();
    m_panel.dismiss();
    m_removals->removeImport(importId);
}

void Imports::removeSource(const QString &name)
{
    m_removals->removeSource(name);
}

void Imports::removeSamples()
{
    m_removals->removeSamples();
}

void Imports::showRemoval(int done, int all)
{
    if (!m_removing.isValid())
        m_removing.start();
    m_showsRemoval = m_showsRemoval || m_removing.hasExpired(UntilShown);
    if (m_showsRemoval)
        m_panel.showRemoval(done, all);
}

void Imports::endRemoval()
{
    m_removing.invalidate();
    if (std::exchange(m_showsRemoval, false))
        m_panel.dismiss();
}

void Imports::showLast()
{
    if (m_last)
        m_panel.showReport(*m_last);
}

QString Imports::samplesFolder()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../share/paperlark/samples"_L1);
}

void Imports::show(const ImportReport &report)
{
    m_last = report;
    m_panel.showReport(report);
    emit finished(report);
}

} // namespace Paperlark
