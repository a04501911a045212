#include "ui/filter/filterbar.h"

#include "core/library/filter/filtertext.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/linkbutton.h"
#include "ui/controls/rolelabel.h"
#include "ui/filter/chipbutton.h"
#include "ui/list/sortbutton.h"
#include "ui/looks/theme.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Inset = 12;
constexpr int CountLeft = 16;
constexpr int ButtonSide = 24;

QToolButton *densityButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::icon(icon));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString countText(std::optional<int> shown, int all)
{
    if (!shown)
        return FilterBar::tr("… of %Ln paper(s)", "the filter's papers are not counted yet", all);
    const QString figure = "<b>"_L1 + QLocale().toString(*shown) + "</b>"_L1;
    if (*shown != all)
        return FilterBar::tr("%1 of %L2 papers", "%1: how many the filter leaves").arg(figure).arg(all);
    return FilterBar::tr("%1 paper(s)", nullptr, all).arg(figure);
}

} // namespace

FilterBar::FilterBar(QWidget *parent) : QWidget(parent)
{
    m_sentence = new QWidget(this);
    m_sentence->setAccessibleName(tr("Filter"));
    m_chips = new FlowLayout(m_sentence);
    m_count = new QLabel(this);
    m_clear = new LinkButton(tr("Clear", "removes every condition of the filter"), this);
    connect(m_clear, &LinkButton::clicked, this, [this] { change({.order = m_filter.order}); });
    addMistake();

    m_counts = new FlowLayout; // in a narrow window with big letters one goes under the other
    m_counts->addWidget(m_count);
    m_counts->addWidget(m_clear);
    m_counts->addWidget(makeTools());
    m_counts->setLastAtEnd(true);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addWidget(m_sentence);
    lines->addWidget(m_mistake);
    lines->addLayout(m_counts);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    adoptLooks();
}

void FilterBar::addMistake()
{
    m_mistake = new RoleLabel(FontRole::Small, QPalette::WindowText, this);
    m_mistake->setWordWrap(true);
    m_mistake->hide();
}

// It says what is wrong and gets out of the way: the rest is searched.
void FilterBar::setMistake(const QString &sentence)
{
    m_mistake->setText(sentence);
    m_mistake->setAccessibleName(sentence);
    m_mistake->setVisible(!sentence.isEmpty());
    updateGeometry();
    if (sentence.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(m_mistake, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FilterBar::editLastChip()
{
    const QList<FilterChip> chips = filterChips(m_filter);
    if (!chips.isEmpty())
        emit chipEdited(chips.last());
}

QWidget *FilterBar::makeTools()
{
    auto *tools = new QWidget(this);
    auto *line = new QHBoxLayout(tools);
    line->setContentsMargins({});
    line->setSpacing(0);
    m_sort = new SortButton(tools);
    connect(m_sort, &SortButton::orderChosen, this, [this](PaperOrder order) {
        PaperFilter filter = m_filter;
        filter.order = order;
        change(filter);
    });
    line->addWidget(m_sort);
    m_densities = new QButtonGroup(this);
    const auto add = [this, line, tools](ListDensity density, const QString &icon, const QString &name) {
        QToolButton *button = densityButton(icon, name, tools);
        m_densities->addButton(button, int(density));
        line->addWidget(button);
    };
    add(ListDensity::Compact, u"density-compact"_s, tr("Compact rows"));
    add(ListDensity::Comfortable, u"density-comfortable"_s, tr("Comfortable rows"));
    add(ListDensity::Cards, u"density-cards"_s, tr("Cards, with thumbnails where they are allowed"));
    setDensity(ListDensity::Comfortable);
    connect(m_densities, &QButtonGroup::idClicked, this, [this](int id) { emit densityChanged(ListDensity(id)); });
    return tools;
}

void FilterBar::setFilter(const PaperFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_sort->setOrder(filter.order, !searchTermsOf(filter).isEmpty());
    fillChips();
}

void FilterBar::setCounts(std::optional<int> shown, int all)
{
    m_count->setText(countText(shown, all));
}

void FilterBar::setDensity(ListDensity density)
{
    if (QAbstractButton *button = m_densities->button(int(density)))
        button->setChecked(true);
}

void FilterBar::change(const PaperFilter &filter)
{
    setFilter(filter);
    emit filterChanged(filter);
}

void FilterBar::fillChips()
{
    const int focused = focusedChip();
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the chip whose press brought us here
        delete item;
    }
    const QList<FilterChip> chips = filterChips(m_filter);
    for (const FilterChip &chip : chips) {
        auto *button = new ChipButton(chip, m_sentence);
        connect(button, &ChipButton::clicked, this, [this, button] { change(PaperFilter(button->chip().without)); });
        connect(button, &ChipButton::editWanted, this, [this, button] { emit chipEdited(FilterChip(button->chip())); });
        m_chips->addWidget(button);
        button->show();
    }
    m_sentence->setVisible(!chips.isEmpty());
    m_clear->setVisible(!chips.isEmpty());
    updateGeometry();
    focusChip(focused);
}

int FilterBar::focusedChip() const
{
    for (int i = 0; i < m_chips->count(); ++i) {
        if (m_chips->itemAt(i)->widget()->hasFocus())
            return i;
    }
    return -1;
}

// Whoever takes conditions away one after the other stays among them.
void FilterBar::focusChip(int place)
{
    if (place >= 0 && m_chips->count() > 0)
        m_chips->itemAt(qMin(place, m_chips->count() - 1))->widget()->setFocus(Qt::TabFocusReason);
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adoptLooks();
}

void FilterBar::adoptLooks()
{
    const int inset = Fonts::px(Inset);
    m_chips->setContentsMargins(inset, Fonts::px(8), inset, 0);
    m_chips->setSpacing(Fonts::px(6));
    m_counts->setContentsMargins(Fonts::px(CountLeft), Fonts::px(4), inset, Fonts::px(4));
    m_counts->setSpacing(Fonts::px(6));
    m_count->setMinimumHeight(Fonts::px(ButtonSide));
    m_count->setFont(Fonts::font(FontRole::Small));
    m_clear->updateGeometry();
    m_mistake->setContentsMargins(Fonts::px(CountLeft), Fonts::px(6), inset, 0);
    QPalette inks = m_mistake->palette();
    inks.setColor(QPalette::WindowText, Theme::colors().warning);
    m_mistake->setPalette(inks);
    for (QAbstractButton *button : m_densities->buttons())
        button->setFixedSize(Fonts::px(ButtonSide), Fonts::px(ButtonSide));
    fillChips();
}

void FilterBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().surface);
    painter.fillRect(0, height() - 1, width(), 1, Theme::colors().line);
}

} // namespace Paperlark
