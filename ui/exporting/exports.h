#pragma once

#include "core/export/backgroundexport.h"

#include <QObject>

namespace Paperlark {

class ExportProgress;
class PaperListModel;
class PaperListView;
class Toast;

// Exports from the window: asks which papers and where to, writes them behind it, and tells how it went.
class Exports final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        PaperListModel &model;
        PaperListView &list;
        Toast &toast;
        QWidget &over; // the progress lies over its foot
    };
    // Where to: a file, or a folder for an exporter that fills one. Empty: nowhere.
    using AskTarget = std::function<QString(const Exporter &exporter, const QString &name)>;

    explicit Exports(const Parts &parts, QObject *parent = nullptr);

    // Asks. While an export runs, the focus goes to what ends it instead.
    void open();
    // The same, with the selected papers and BibTeX chosen already, and why.
    void offerBibtex(const QString &reason);
    void setAskTarget(const AskTarget &ask) { m_ask = ask; }
    bool isRunning() const { return m_background.isRunning(); }

signals:
    void failed(const Paperlark::Error &error);

private:
    // Papers that may be meant: in words, how a file of them is called, and which they are.
    struct Scope {
        QString words{};
        QString name{};
        BackgroundExport::Wanted papers{};
    };
    Scope selection() const;
    Scope view() const;
    Scope day(const QDate &day) const;
    QList<Scope> scopes() const;
    void ask(int scope, const Exporter &exporter, const QString &reason);
    void start(const Scope &scope, const Exporter &exporter);
    void tell(const Result<qsizetype> &result);

    Parts m_parts;
    AskTarget m_ask{};
    ExportProgress *m_progress{};
    BackgroundExport m_background;
    QString m_target{};
};

} // namespace Paperlark
