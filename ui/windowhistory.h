#pragma once

#include "core/models/paperlistmodel.h"
#include "ui/history.h"

#include <QObject>
#include <QTimer>

namespace Paperlark {

class FilterBinding;
class MainWindow;
class PaperListView;
class SearchField;

// Keeps the window's history, and goes back and forward in it: by its actions and by the buttons of a mouse. A filter and
// the paper it leads to are one step, and so is everything typed into the search box at a time.
class WindowHistory final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        FilterBinding &filter;
        PaperListModel &model;
        PaperListView &list;
        SearchField &search;
        MainWindow &window;
    };
    explicit WindowHistory(const Parts &parts, QObject *parent = nullptr);

    bool canGoBack() const { return m_history.canGoBack(); }
    bool canGoForward() const { return m_history.canGoForward(); }
    bool hasPaperBefore() const { return !m_history.paperBefore().isEmpty(); }
    void back();
    void forward();
    void toggleLastPapers();

signals:
    void changed(); // what can be done

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filterChanged();
    void record();
    void go(const std::optional<HistoryPlace> &place);
    bool isThere(const QString &paper) const;

    Parts m_parts;
    History m_history{};
    QTimer m_soon{};
    bool m_isSettling{}; // the filter is new, and the list has yet to say which paper it opens
    bool m_isNewStep{true};
    bool m_isTyping{}; // the step is one of the search box
};

} // namespace Paperlark
