#pragma once

#include "core/result.h"
#include "core/sources/fetcher.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>

class QWidget;

namespace Paperlark {

class ActivityDialog;
class Library;
class NetworkGate;
class SourceDialog;
class Sources;
class SourcesSection;
class StatusLine;

// New papers by themselves: the section of the sidebar, the dialogs, the switch "Offline", and the quiet line when some came.
class NewPapers final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        NetworkGate &gate;
        SourcesSection &section;
        StatusLine &status;
        QWidget &window;
        Fetcher::Options fetching{}; // only tests have others
    };

    explicit NewPapers(const Parts &parts);
    ~NewPapers() override; // gives up what is under way

    void start(); // once the window is on the screen
    Sources &sources() { return *m_sources; }

    // What the actions run
    void add();
    void fetch();
    void fetchEarlier(); // of the source that is current, or the only one
    void showActivity();
    void toggleOffline();
    void toggleNotices();
    void exportList();
    void importList();

    void setOffline(bool offline);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void failed(const Paperlark::Error &error);
    void fetchAsked(); // by hand: folders are looked at too
    void showWanted(); // the new papers

private:
    void connectSection();
    void tellTrouble();
    void show();
    void change(SourceId id);
    void remove(SourceId id);
    void setPaused(SourceId id, bool paused);
    void fetch(const QList<SourceId> &ids);
    void fetchEarlier(SourceId id);
    std::optional<QList<Source>> ask(const std::optional<Source> &changed);
    bool isOnline(); // asks the reader where not
    void tellArrived(int papers);
    void showArrived();

    const Parts m_parts;
    std::unique_ptr<Sources> m_sources;
    QPointer<ActivityDialog> m_activity{};
    QPointer<SourceDialog> m_dialog{};
    QTimer m_arrivals{};
    QSet<SourceId> m_failing{}; // that the reader was told of
    int m_arrived{};            // since the reader was told last
    int m_unseen{};             // that the desktop was told of since the window was last in front
    qint64 m_requestsBefore{};  // the switch was put last
};

} // namespace Paperlark
