#include "ui/list/listpane.h"

#include "core/export/papersmime.h"
#include "core/library/library.h"
#include "core/models/paperlistmodel.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterchips.h"
#include "ui/list/arrivals.h"
#include "ui/list/daybook.h"
#include "ui/list/emptystate.h"
#include "ui/list/paperlistview.h"
#include "ui/list/selectionbar.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Paperlark {

namespace {

PaperFilter filterOfDay(QDate day)
{
    PaperFilter filter;
    filter.firstDay = filter.lastDay = day;
    return filter;
}

} // namespace

ListPane::ListPane(Library &library, PaperListModel &model, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_model(model),
      m_days(new DayBook(library, this)),
      m_arrivals(new Arrivals(library, this)),
      m_bar(new FilterBar),
      m_list(new PaperListView),
      m_empty(new EmptyState),
      m_stack(new QStackedWidget),
      m_selectionBar(new SelectionBar)
{
    m_list->setPapers({.model = &model,
                       .sections = [&model] { return model.sections(); },
                       .rowOfKey = [&model](const QString &key) { return model.rowOfKey(key); },
                       .keysOf = [&model](const QItemSelection &rows) { return model.keysOf(rows); },
                       .rowsOf = [&model](const QStringList &keys) { return model.rowsOf(keys); },
                       .dayFacts = [this](QDate day) { return m_days->factsOf(day); },
                       .carried = [&library](const QStringList &keys) { return new PapersMime(library, keys); },
                       .newIn = [this](const ListSection &section) { return m_model.countIn(section, m_arrivals->papers()); },
                       .lastVisit = [this] { return m_arrivals->moment(); },
                       .paperOf = [&library](const QString &key) { return library.paper(key); }});
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_selectionBar);
    connect(m_days, &DayBook::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_arrivals, &Arrivals::changed, m_list, &PaperListView::showArrivals);
    connect(m_list, &PaperListView::pickedChanged, this, &ListPane::showSelection);
    connectEmpty();
}

// The bar takes its room from the list's foot; a current row that stood there is seen again.
void ListPane::showSelection()
{
    const bool wasSeen = m_list->viewport()->rect().intersects(m_list->visualRect(m_list->currentIndex()));
    m_selectionBar->setCount(m_list->isPicking() ? m_list->selectedRows() : 0);
    layout()->activate();
    if (wasSeen)
        m_list->scrollTo(m_list->currentIndex());
}

void ListPane::setHead(QWidget *head)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, head);
}

void ListPane::setLastVisit(const QDateTime &end)
{
    m_arrivals->setLastVisit(end);
}

void ListPane::setAnswer(const Answer &answer)
{
    m_arrivals->look();
    m_days->setDays(answer.allDays);
    m_counts = answer.library;
    const qsizetype ways = m_waysOut.size(); // saved views come after them
    if (ways > 0 && answer.question.filter == m_model.filter() && answer.question.others.mid(0, ways) == m_waysOut)
        m_empty->setCounts(answer.others.mid(0, ways));
}

void ListPane::connectEmpty()
{
    connect(m_empty, &EmptyState::withoutChosen, this,
            [this](int condition) { emit filterChosen(filterChips(m_model.filter()).value(condition).without); });
    connect(m_empty, &EmptyState::clearAllChosen, this, [this] { emit filterChosen({.order = m_model.filter().order}); });
    connect(m_bar, &FilterBar::filterChanged, this, [this](const PaperFilter &filter) {
        if (filter.leavesNothingOut()) // the chip or the link that was pressed is gone
            takeFocus();
    });
    connect(m_empty, &EmptyState::dayChosen, this, [this](const QDate &day) { emit filterChosen(filterOfDay(day)); });
}

void ListPane::showListOrReason()
{
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    // Over an empty library lies the welcome; the list stays, so that it has the focus when papers come.
    const bool needsReason = m_model.rowCount() == 0 && !m_library.isEmpty();
    if (needsReason)
        showReason();
    else
        m_waysOut.clear();
    m_stack->setCurrentWidget(needsReason ? static_cast<QWidget *>(m_empty) : m_list);
    if (hadFocus)
        takeFocus();
}

void ListPane::takeFocus()
{
    QWidget *wayOut = m_stack->currentWidget() == m_empty ? m_empty->findChild<QPushButton *>() : nullptr;
    (wayOut ? wayOut : m_list)->setFocus(Qt::OtherFocusReason);
}

void ListPane::showReason()
{
    PaperFilter filter = m_model.filter();
    filter.order = {};
    PaperFilter withoutUnread = filter;
    withoutUnread.unreadOnly = false;
    if (filter.unreadOnly && withoutUnread.isEmpty())
        m_empty->showAllRead(m_counts.papers);
    else if (filter.unreadOnly && filter.firstDay.isValid() && withoutUnread == filterOfDay(filter.firstDay))
        showDayDone(filter.firstDay);
    else
        return showNoMatch();
    m_waysOut.clear();
}

// The same reason again leaves the buttons, their counts and the focus as they are.
void ListPane::showNoMatch()
{
    QList<EmptyState::Condition> conditions;
    QList<PaperFilter> waysOut;
    for (const FilterChip &chip : filterChips(m_model.filter())) {
        conditions.append({.kind = chip.operation, .value = chip.value, .hasQuotes = chip.hasQuotes});
        waysOut.append(chip.without);
    }
    if (waysOut == m_waysOut)
        return;
    m_waysOut = waysOut;
    m_empty->showNoMatch(conditions);
    emit waysOutWanted(waysOut);
}

void ListPane::showDayDone(QDate day)
{
    m_empty->showDayDone(DoneDay::of(day, m_library, nextUnreadDay(m_days->days(), day, 1)));
}

} // namespace Paperlark
