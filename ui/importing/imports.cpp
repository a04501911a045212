#include "ui/importing/imports.h"

#include "core/library/importing/importer.h"
#include "core/library/library.h"
#include "ui/importing/importreportpanel.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>

namespace Paperlark {

using namespace Qt::StringLiterals;

Imports::Imports(Library &library, ImportReportPanel &panel, QObject *parent)
    : QObject(parent), m_library(library), m_panel(panel), m_importer(std::make_unique<Importer>(library))
{
    connect(m_importer.get(), &Importer::progress, &m_panel, &ImportReportPanel::showProgress);
    connect(m_importer.get(), &Importer::finished, this, &Imports::show);
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
}

bool Imports::isRunning() const
{
    return m_importer->isRunning();
}

void Imports::undo(qint64 importId)
{
    if (const auto removed = m_library.removeImport(importId); !removed)
        emit failed(removed.error());
    m_last.reset();
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
