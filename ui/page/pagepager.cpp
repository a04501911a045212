#include "ui/page/pagepager.h"

#include "ui/controls/iconbutton.h"
#include "ui/keys/clickhints.h"
#include "ui/looks/theme.h"
#include "ui/wording.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PagePager::PagePager(QWidget *parent)
    : QWidget(parent),
      m_previous(new IconButton(this)),
      m_place(plainLabel(this)),
      m_next(new IconButton(this)),
      m_day(plainLabel(this)),
      m_read(new IconButton(this)),
      m_star(new IconButton(this)),
      m_readingList(new IconButton(this))
{
    setObjectName(u"pager"_s);
    auto *line = new QHBoxLayout(this);
    line->setSpacing(Fonts::px(4));
    for (QWidget *part : QList<QWidget *>{m_previous, m_place, m_next, m_day})
        line->addWidget(part);
    line->addStretch();
    for (QWidget *part : {m_read, m_star, m_readingList})
        line->addWidget(part);
    m_previous->setDrawing(u"back"_s, &ThemeColors::textDim);
    m_previous->setAccessibleName(tr("Previous paper"));
    m_next->setDrawing(u"forward"_s, &ThemeColors::textDim);
    m_next->setAccessibleName(tr("Next paper"));
    dress();
    clear();
}

void PagePager::dress()
{
    const int side = Fonts::px(12);
    layout()->setContentsMargins(side, 0, side, 0);
    setFixedHeight(Fonts::px(40));
    m_place->setFont(Fonts::font(FontRole::Control, {}, true));
    m_day->setFont(Fonts::font(FontRole::Control));
    QPalette dim = palette();
    dim.setColor(QPalette::WindowText, Theme::colors().textDim);
    if (m_day->palette() != dim)
        m_day->setPalette(dim);
    fitWords();
}

// What would be cut gives way, the day first: the list shows both.
void PagePager::fitWords()
{
    if (m_next->isHidden())
        return;
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - 7 * layout()->spacing();
    for (const QWidget *button : {m_previous, m_next, m_read, m_star, m_readingList})
        room -= button->isHidden() ? 0 : button->sizeHint().width();
    for (QLabel *words : {m_place, m_day}) {
        words->setVisible(words->sizeHint().width() <= room);
        room -= words->sizeHint().width();
    }
}

void PagePager::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void PagePager::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

IconButton *PagePager::buttonOf(Button button) const
{
    switch (button) {
    case Button::Previous: return m_previous;
    case Button::Next: return m_next;
    case Button::Read: return m_read;
    case Button::Star: return m_star;
    case Button::ReadingList: return m_readingList;
    }
    return nullptr;
}

void PagePager::setAction(Button button, QAction *action)
{
    IconButton *shown = buttonOf(button);
    const auto follow = [shown, action] {
        shown->setToolTip(action->toolTip());
        shown->setEnabled(action->isEnabled());
    };
    ClickHints::setCommand(*shown, action->objectName());
    connect(shown, &IconButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, shown, follow);
    follow();
}

void PagePager::setPlace(int row, int count, const QDate &day)
{
    m_place->setText(row >= 0 ? tr("%1 of %2").arg(QLocale().toString(row + 1), QLocale().toString(count)) : QString());
    m_day->setText(Wording::day(day));
    for (QWidget *part : QList<QWidget *>{m_previous, m_place, m_next, m_day})
        part->setVisible(true);
    setMarksShown(m_marksShown);
}

void PagePager::setMarksShown(bool shown)
{
    m_marksShown = shown;
    for (QWidget *mark : {m_read, m_star, m_readingList})
        mark->setVisible(shown && !m_next->isHidden());
    fitWords();
}

void PagePager::setState(const PaperState &state)
{
    m_read->setDrawing(state.read ? u"circle"_s : u"unread"_s, state.read ? &ThemeColors::textDim : &ThemeColors::unread);
    m_read->setAccessibleName(state.read ? tr("Read") : tr("Unread"));
    m_star->setDrawing(state.starred ? u"star-set"_s : u"star"_s, state.starred ? &ThemeColors::star : &ThemeColors::textDim);
    m_star->setAccessibleName(state.starred ? tr("Starred") : tr("Not starred"));
    m_readingList->setDrawing(u"reading-list"_s, state.readingList ? &ThemeColors::accent : &ThemeColors::textDim);
    m_readingList->setAccessibleName(state.readingList ? tr("On the reading list") : tr("Not on the reading list"));
}

void PagePager::clear()
{
    for (QWidget *part : QList<QWidget *>{m_previous, m_place, m_next, m_day, m_read, m_star, m_readingList})
        part->setVisible(false);
}

} // namespace Paperlark
