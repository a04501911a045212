#include "ui/page/pageactions.h"

#include "core/network/weblink.h"
#include "ui/controls/keybutton.h"
#include "ui/keys/clickhints.h"
#include "ui/looks/theme.h"

#include <QAction>
#include <QEvent>
#include <QResizeEvent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Gap = 6;

// The others are in the list of all.
constexpr std::array usualPlaces{PaperLink::Kind::Arxiv, PaperLink::Kind::Page, PaperLink::Kind::Pdf,
                                 PaperLink::Kind::HuggingFace, PaperLink::Kind::Code};

} // namespace

PageActions::PageActions(QWidget *parent) : QWidget(parent)
{
    addPlace(PaperLink::Kind::Page);
    for (const PaperLink::Kind kind : preferableLinks())
        addPlace(kind);
    m_all = addButton(u"⋯"_s, tr("All links"));
    connect(m_all, &KeyButton::clicked, this, [this] { m_allAction->trigger(); });
}

KeyButton *PageActions::addButton(const QString &text, const QString &spoken)
{
    auto *button = new KeyButton(this);
    button->setText(text);
    button->setAccessibleName(spoken);
    button->hide();
    return button;
}

void PageActions::addPlace(PaperLink::Kind kind)
{
    const QString name = kind == PaperLink::Kind::Arxiv ? tr("arXiv") : linkName(kind);
    KeyButton *button = addButton(name, name);
    const qsizetype index = m_places.size();
    m_places.append({.kind = kind, .button = button});
    connect(button, &KeyButton::clicked, this, [this, index] { trigger(m_places.at(index)); });
    connect(button, &KeyButton::pointedAt, this,
            [this, index](bool on) { emit pointedAt(on ? m_places.at(index).address : QString()); });
}

void PageActions::setLinks(const QList<PaperLink> &links, PaperLink::Kind preferred)
{
    for (Place &place : m_places) {
        const auto link =
            std::find_if(links.cbegin(), links.cend(), [&place](const PaperLink &l) { return l.kind == place.kind; });
        place.isPreferred = place.kind == preferred;
        const bool isShown =
            link != links.cend() && (place.isPreferred || std::ranges::find(usualPlaces, place.kind) != usualPlaces.end());
        place.address = isShown ? link->address : QString();
        place.button->setVisible(isShown);
        renewPlace(place);
    }
    m_all->setVisible(m_allAction && !links.isEmpty());
    updateGeometry();
    arrange(width(), true);
}

void PageActions::renewPlace(Place &place)
{
    const QAction *action = actionOf(place);
    const QString host = webLink(place.address).host;
    const QString key = action ? action->shortcut().toString(QKeySequence::NativeText) : QString();
    place.button->setKey(action ? action->shortcut() : QKeySequence());
    place.button->setPreferred(place.isPreferred);
    //: %1: a host, %2: a key
    place.button->setToolTip(key.isEmpty() ? host : tr("%1 (%2)").arg(host, key));
    ClickHints::setCommand(*place.button, action ? action->objectName() : QString());
}

void PageActions::follow(QAction *action)
{
    const auto renew = [this] {
        for (Place &place : m_places)
            renewPlace(place);
        if (m_allAction)
            m_all->setKey(m_allAction->shortcut());
    };
    connect(action, &QAction::changed, this, renew);
    renew();
    arrange(width(), true);
}

void PageActions::setAction(PaperLink::Kind kind, QAction *action)
{
    for (Place &place : m_places)
        place.action = place.kind == kind ? action : place.action;
    follow(action);
}

void PageActions::setPreferredAction(QAction *action)
{
    m_preferredAction = action;
    follow(action);
}

void PageActions::setAllAction(QAction *action)
{
    m_allAction = action;
    ClickHints::setCommand(*m_all, action->objectName());
    follow(action);
}

QAction *PageActions::actionOf(const Place &place) const
{
    return place.isPreferred && m_preferredAction ? m_preferredAction : place.action;
}

void PageActions::trigger(const Place &place)
{
    if (QAction *action = actionOf(place))
        action->trigger();
    else
        emit activated(place.address);
}

QList<KeyButton *> PageActions::shownButtons() const
{
    QList<KeyButton *> buttons;
    for (const Place &place : m_places)
        buttons.append(place.button);
    buttons.append(m_all);
    buttons.removeIf([](const KeyButton *button) { return button->isHidden(); });
    return buttons;
}

// One row with keys; where that does not fit, without them; then in several rows.
int PageActions::arrange(int width, bool move) const
{
    const int gap = Fonts::px(Gap);
    const QList<KeyButton *> buttons = shownButtons();
    int all = -gap;
    for (KeyButton *button : buttons) {
        button->setKeyShown(true);
        all += button->sizeHint().width() + gap;
    }
    QPoint at(0, 0);
    int bottom = 0;
    for (KeyButton *button : buttons) {
        button->setKeyShown(all <= width);
        const QSize size = button->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, bottom + gap};
        if (move)
            button->setGeometry(QRect(at, size));
        bottom = at.y() + size.height();
        at.rx() += size.width() + gap;
    }
    return bottom;
}

int PageActions::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize PageActions::sizeHint() const
{
    return {width(), arrange(width(), false)};
}

void PageActions::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void PageActions::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        arrange(width(), true);
}

} // namespace Paperlark
