#include "ui/topbar.h"

#include "ui/actions.h"
#include "ui/filter/searchfield.h"
#include "ui/keys/clickhints.h"
#include "ui/looks/fonts.h"
#include "ui/looks/theme.h"
#include "ui/wording.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 40;
constexpr int ButtonSize = 28;
constexpr int IconSize = 16;
constexpr int Inset = 12;
constexpr int Gap = 4;
constexpr int LeastSearch = 120;
constexpr int AloneBelow = 340; // what is typed needs the whole bar

QAction *actionNamed(const QList<ActionGroup> &groups, const QString &id)
{
    for (const ActionGroup &group : groups) {
        for (QAction *action : group.actions) {
            if (action->objectName() == id)
                return action;
        }
    }
    return nullptr;
}

// The button does what the action does and says so; its drawing is its own.
void bind(QToolButton &button, QAction *action)
{
    ClickHints::setCommand(button, action->objectName());
    button.setToolTip(action->toolTip());
    button.setAccessibleName(Wording::withoutMnemonic(action->text()));
    button.setEnabled(action->isEnabled());
    QObject::connect(action, &QAction::changed, &button, [&button, action] { button.setToolTip(action->toolTip()); });
    QObject::connect(&button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, &button, &QToolButton::setEnabled);
}

} // namespace

TopBar::TopBar(QWidget *parent) : QWidget(parent), m_search(new SearchField(this)), m_menu(new QMenu(this))
{
    m_sidebar = makeButton(u"sidebar"_s);
    m_back = makeButton(u"back"_s);
    m_forward = makeButton(u"forward"_s);
    m_commands = makeButton(u"commands"_s);
    m_text = makeButton(u"text"_s);
    m_theme = makeButton(u"theme"_s);
    m_more = makeButton(u"more"_s);
    // No setMenu(): it would draw a second arrow into the icon.
    connect(m_more, &QToolButton::clicked, this, [this] { m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    m_more->setAccessibleName(tr("Menu"));
    m_more->setToolTip(tr("Menu"));
    setTabOrder(m_sidebar, m_back);
    setTabOrder(m_back, m_forward);
    setTabOrder(m_forward, m_search);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *from, QWidget *to) {
        if (from == m_search || to == m_search)
            place();
    });
    place();
}

void TopBar::setActions(const QList<ActionGroup> &groups)
{
    bind(*m_sidebar, actionNamed(groups, u"view.sidebar"_s));
    bind(*m_back, actionNamed(groups, u"go.historyBack"_s));
    bind(*m_forward, actionNamed(groups, u"go.historyForward"_s));
    bind(*m_commands, actionNamed(groups, u"app.palette"_s));
    bind(*m_text, actionNamed(groups, u"view.text"_s));
    bind(*m_theme, actionNamed(groups, u"view.theme"_s));
    for (const ActionGroup &group : groups)
        m_menu->addMenu(group.title)->addActions(group.actions);
}

void TopBar::setListSpan(int left, int width)
{
    m_listLeft = left;
    m_listWidth = width;
    place();
}

QToolButton *TopBar::makeButton(const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(Theme::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        place();
    QWidget::changeEvent(event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().window);
    painter.fillRect(0, height() - 1, width(), 1, Theme::colors().line);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

// From the right, as many as leave room to search: what the theme's and the palette's do, the menu does too.
QList<QToolButton *> TopBar::rightButtons()
{
    const int each = Fonts::px(ButtonSize) + Fonts::px(Gap);
    const int fit = (width() - 2 * Fonts::px(Inset) - each - Fonts::px(LeastSearch)) / each;
    m_theme->setVisible(fit >= 4);
    m_commands->setVisible(fit >= 3);
    QList<QToolButton *> buttons{m_more, m_text};
    if (fit >= 4)
        buttons.insert(1, m_theme);
    if (fit >= 3)
        buttons.append(m_commands);
    return buttons;
}

void TopBar::place()
{
    setFixedHeight(Fonts::px(Height));
    const int size = Fonts::px(ButtonSize);
    const int top = (height() - 1 - size) / 2;
    const int inset = Fonts::px(Inset);
    // Placed from left to right, and turned round where the window is.
    const auto put = [this](QWidget *widget, const QRect &place) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    };
    const bool alone = m_search->hasFocus() && width() < Fonts::px(AloneBelow);
    for (QToolButton *button : {m_sidebar, m_text, m_more})
        button->setVisible(!alone);
    if (alone) {
        for (QToolButton *button : {m_back, m_forward, m_commands, m_theme})
            button->hide();
        return put(m_search, {inset, top, width() - 2 * inset, size});
    }
    int right = width() - inset;
    for (QToolButton *button : rightButtons()) {
        right -= size;
        put(button, {right, top, size, size});
        right -= Fonts::px(Gap);
    }
    for (QToolButton *button : {m_sidebar, m_back, m_forward, m_commands, m_text, m_theme, m_more})
        button->setIconSize({Fonts::px(IconSize), Fonts::px(IconSize)});
    put(m_sidebar, {inset, top, size, size});

    int first = inset + size + Fonts::px(Gap);
    const bool fits = right - first - Fonts::px(LeastSearch) > 2 * (size + Fonts::px(Gap));
    for (QToolButton *button : {m_back, m_forward}) {
        button->setVisible(fits);
        put(button, {first, top, size, size});
        first += fits ? size : 0;
    }
    first += Fonts::px(Gap);
    const bool turned = isRightToLeft() && m_listWidth > 0;
    const int list = turned ? width() - m_listLeft - m_listWidth : m_listLeft;
    const int left = std::max(first, list + inset);
    const int wanted = m_listWidth > 0 ? list + m_listWidth - inset - left : right - left;
    put(m_search, {left, top, std::max(0, std::min(wanted, right - Fonts::px(Gap) - left)), size});
}

} // namespace Paperlark
