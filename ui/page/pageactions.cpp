#include "ui/page/pageactions.h"

#include "core/network/weblink.h"
#include "ui/controls/keybutton.h"
#include "ui/keys/clickhints.h"
#include "ui/looks/theme.h"

#include <QAction>
#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Gap = 6;

} // namespace

PageActions::PageActions(QWidget *parent) : QWidget(parent)
{
    using Kind = PaperLink::Kind;
    addPlace(Kind::Arxiv, tr("arXiv"));
    addPlace(Kind::Pdf, tr("PDF"));
    addPlace(Kind::HuggingFace, tr("Hugging Face"));
    addPlace(Kind::Code, tr("Code"));
}

void PageActions::addPlace(PaperLink::Kind kind, const QString &name)
{
    auto *button = new KeyButton(this);
    button->setText(name);
    button->setAccessibleName(name);
    button->hide();
    const qsizetype index = m_places.size();
    m_places.append({kind, button, nullptr, {}});
    connect(button, &KeyButton::clicked, this, [this, index] { trigger(m_places.at(index)); });
    connect(button, &KeyButton::pointedAt, this,
            [this, index](bool on) { emit pointedAt(on ? m_places.at(index).address : QString()); });
}

void PageActions::setLinks(const QList<PaperLink> &links)
{
    for (Place &place : m_places) {
        const auto link =
            std::find_if(links.cbegin(), links.cend(), [&place](const PaperLink &l) { return l.kind == place.kind; });
        place.address = link == links.cend() ? QString() : link->address;
        place.button->setVisible(!place.address.isEmpty());
        const QString host = webLink(place.address).host;
        const QString key = place.action ? place.action->shortcut().toString(QKeySequence::NativeText) : QString();
        place.button->setToolTip(key.isEmpty() ? host : tr("%1 (%2)").arg(host, key));
        place.button->setPreferred(!links.isEmpty() && place.kind == links.constFirst().kind
                                   && place.kind == PaperLink::Kind::Arxiv);
    }
    updateGeometry();
    arrange(width(), true);
}

void PageActions::setAction(PaperLink::Kind kind, QAction *action)
{
    for (Place &place : m_places) {
        if (place.kind != kind)
            continue;
        place.action = action;
        place.button->setKey(action->shortcut());
        ClickHints::setCommand(*place.button, action->objectName());
        connect(action, &QAction::changed, place.button, [button = place.button, action] { button->setKey(action->shortcut()); });
    }
    arrange(width(), true);
}

void PageActions::trigger(const Place &place)
{
    if (place.action)
        place.action->trigger();
    else
        emit activated(place.address);
}

// One row with keys; where that does not fit, without them; then in several rows.
int PageActions::arrange(int width, bool move) const
{
    const int gap = Fonts::px(Gap);
    int all = -gap;
    for (const Place &place : m_places) {
        place.button->setKeyShown(true);
        all += place.address.isEmpty() ? 0 : place.button->sizeHint().width() + gap;
    }
    QPoint at(0, 0);
    int bottom = 0;
    for (const Place &place : m_places) {
        if (place.address.isEmpty())
            continue;
        place.button->setKeyShown(all <= width);
        const QSize size = place.button->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, bottom + gap};
        if (move)
            place.button->setGeometry(QRect(at, size));
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
