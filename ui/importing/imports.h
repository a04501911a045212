#pragma once

#include "core/library/importing/importreport.h"
#include "core/result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace Paperlark {

class ImportReportPanel;
class Importer;
class Library;
class Removals;

// Imports that run behind the window and what is taken out again, and the panel that tells how far they are.
class Imports final : public QObject
{
    Q_OBJECT
public:
    Imports(Library &library, ImportReportPanel &panel, QObject *parent = nullptr);
    ~Imports() override;

    void start(const QStringList &paths);
    void startText(const QString &text); // a digest that was pasted or dropped; its source is named by the day
    void startSamples();
    void cancel();
    bool isRunning() const;
    void undo(qint64 importId);
    void removeSource(const QString &name);
    void removeSamples();
    Removals &removals() { return *m_removals; }
    void showLast(); // nothing before the first import

    // The bundled sample digests: beside the program where it is built, under its share folder where it is installed.
    static QString samplesFolder();

signals:
    void finished(const Paperlark::ImportReport &report);
    void failed(const Paperlark::Error &error);

private:
    void show(const ImportReport &report);
    void showRemoval(int done, int all);
    void endRemoval();

    Library &m_library;
    ImportReportPanel &m_panel;
    std::unique_ptr<Importer> m_importer;
    std::unique_ptr<Removals> m_removals;
    QElapsedTimer m_removing{}; // since the one under way told of itself
    bool m_showsRemoval{};
    std::optional<ImportReport> m_last{};
};

} // namespace Paperlark
