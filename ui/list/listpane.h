#pragma once

#include "core/library/answers/inquiry.h"

#include <QWidget>

class QStackedWidget;

namespace Paperlark {

class Arrivals;
class DayBook;
class EmptyState;
class FilterBar;
class Library;
class PaperListModel;
class PaperListView;
class SelectionBar;

// The middle pane: the filter's sentence, and under it the papers or the reason why there are none.
class ListPane final : public QWidget
{
    Q_OBJECT
public:
    ListPane(Library &library, PaperListModel &model, QWidget *parent = nullptr);

    void setHead(QWidget *head); // above all; owned from now on
    FilterBar &bar() { return *m_bar; }
    PaperListView &list() { return *m_list; }
    SelectionBar &selectionBar() { return *m_selectionBar; }

    void setLastVisit(const QDateTime &end); // what came since is told from the next answer on
    void setAnswer(const Answer &answer);
    void showListOrReason(); // after the list changed
    void takeFocus();        // to the papers, or to the first way out

signals:
    void filterChosen(const Paperlark::PaperFilter &filter);          // a way out of an empty list
    void waysOutWanted(const QList<Paperlark::PaperFilter> &filters); // how many papers would each leave?

private:
    void connectEmpty();
    void showSelection();
    void showReason();
    void showNoMatch();
    void showDayDone(QDate day);

    Library &m_library;
    PaperListModel &m_model;
    DayBook *m_days{};
    Arrivals *m_arrivals{};
    LibraryCounts m_counts{};
    QList<PaperFilter> m_waysOut{}; // of the empty list that is shown
    FilterBar *m_bar{};
    PaperListView *m_list{};
    EmptyState *m_empty{};
    QStackedWidget *m_stack{};
    SelectionBar *m_selectionBar{};
};

} // namespace Paperlark
