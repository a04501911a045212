#include "ui/windowhistory.h"

#include "core/library/filter/filtertext.h"
#include "ui/filter/filterbinding.h"
#include "ui/filter/searchfield.h"
#include "ui/list/paperlistview.h"
#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QMouseEvent>

namespace Paperlark {

WindowHistory::WindowHistory(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &WindowHistory::record);
    connect(&parts.filter, &FilterBinding::filterChanged, this, &WindowHistory::filterChanged);
    connect(parts.list.selectionModel(), &QItemSelectionModel::currentChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&parts.model, &PaperListModel::completed, &m_soon, qOverload<>(&QTimer::start));
    connect(&parts.search, &SearchField::left, this, [this] { m_isTyping = false; });
    QCoreApplication::instance()->installEventFilter(this); // no widget keeps the mouse's own buttons for itself
}

void WindowHistory::filterChanged()
{
    const bool typed = m_parts.search.hasFocus();
    m_isNewStep = m_isNewStep || !(typed && m_isTyping);
    m_isTyping = typed;
    m_isSettling = true;
    m_soon.start();
}

// When the list has come to rest in this turn; a list that is not complete may still open another paper.
void WindowHistory::record()
{
    const HistoryPlace place{textOfFilter(m_parts.filter.filter()), m_parts.list.currentKey()};
    const bool continues = m_isSettling && !m_isNewStep;
    m_isNewStep = false;
    m_isSettling = m_isSettling && !m_parts.model.isComplete();
    if (continues)
        m_history.amend(place);
    else
        m_history.visit(place);
    if (!m_isSettling)
        m_history.see(place.paper);
    emit changed();
}

void WindowHistory::back()
{
    go(m_history.back([this](const QString &paper) { return isThere(paper); }));
}

void WindowHistory::forward()
{
    go(m_history.forward([this](const QString &paper) { return isThere(paper); }));
}

// What the list makes of it amends the place, and is no step of its own.
void WindowHistory::go(const std::optional<HistoryPlace> &place)
{
    if (place) {
        m_parts.window.showPlace(filterOfText(place->filter), place->paper);
        m_isTyping = m_isNewStep = false;
        m_isSettling = true;
        m_soon.start();
    }
    emit changed();
}

void WindowHistory::toggleLastPapers()
{
    if (isThere(m_history.paperBefore()))
        m_parts.window.openPaper(m_history.paperBefore());
}

bool WindowHistory::isThere(const QString &paper) const
{
    return m_parts.library.idOfKey(paper).has_value();
}

bool WindowHistory::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (!pressed && event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (!widget || widget->window() != &m_parts.window || (button != Qt::BackButton && button != Qt::ForwardButton))
        return false;
    if (pressed && button == Qt::BackButton)
        back();
    else if (pressed)
        forward();
    return true;
}

} // namespace Paperlark
