#include "ui/sidebar/facetview.h"

#include "ui/controls/foldhead.h"
#include "ui/sidebar/facetlist.h"
#include "ui/sidebar/sidebarrows.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace Paperlark {

namespace {

// A paper has several of these, so that "any" and "all" differ and both are of use.
bool hasMatchSwitch(Facet facet)
{
    return facet == Facet::Tags || facet == Facet::Authors;
}

// Of authors only the first hundreds are told, so that their number would say nothing.
bool isCounted(Facet facet)
{
    return facet != Facet::Authors;
}

} // namespace

FacetView::FacetView(Facet facet, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_model(facet),
      m_list(new FacetList(m_model)),
      m_more(new MoreRow),
      m_field(new QLineEdit),
      m_switch(hasMatchSwitch(facet) ? new SwitchButton : nullptr),
      m_head(new FoldHead(title, m_switch))
{
    m_list->setAccessibleName(title);
    m_field->setPlaceholderText(tr("Type to find"));
    m_field->setAccessibleName(tr("Find in %1").arg(title));
    m_field->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    auto *inset = new QVBoxLayout;
    inset->addWidget(m_field);
    column->addLayout(inset);
    column->addWidget(m_list);
    column->addWidget(m_more);
    connectParts();
    showMatch();
    restyle();
    showRows();
}

void FacetView::connectParts()
{
    m_field->installEventFilter(this);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FacetView::showRows);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FacetView::showRows);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FacetView::showRows);
    connect(&m_model, &FacetModel::changed, this, &FacetView::chosen);
    connect(m_list, &FacetList::typed, this, &FacetView::openField);
    connect(m_list, &FacetList::reached, this, [this](const QRect &row) { emit reached(row.translated(m_list->pos())); });
    connect(m_more, &QAbstractButton::clicked, this, [this] { openField({}); });
    connect(m_field, &QLineEdit::textChanged, &m_model, &FacetModel::find);
    connect(m_head, &FoldHead::folded, this, &FacetView::showRows);
    if (m_switch) {
        connect(m_switch, &QAbstractButton::clicked, this, &FacetView::showMatchMenu);
    }
}

void FacetView::setChoice(const FacetChoice &choice)
{
    m_model.setChoice(choice);
    showMatch();
    showSummary();
}

void FacetView::showMatch()
{
    if (!m_switch) {
        return;
    }
    const bool any = m_model.choice().match == Match::Any;
    m_switch->setText(any ? tr("Any") : tr("All"));
    m_switch->setAccessibleName(any ? tr("Any of those chosen") : tr("All of those chosen"));
    m_switch->setToolTip(tr("Any: papers with at least one of those chosen. All: papers with every one."));
    m_switch->updateGeometry();
    m_switch->update();
}

bool FacetView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        return fieldKey(static_cast<QKeyEvent *>(event)->key());
    }
    return QWidget::eventFilter(watched, event);
}

void FacetView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
    QWidget::changeEvent(event);
}

void FacetView::restyle()
{
    const int inset = Fonts::px(SidebarLayout::inset);
    static_cast<QVBoxLayout *>(layout())->itemAt(1)->layout()->setContentsMargins(inset, 0, inset, 0);
}

void FacetView::showMatchMenu()
{
    QMenu menu(this);
    for (const Match match : {Match::Any, Match::All}) {
        QAction *action = menu.addAction(match == Match::Any ? tr("Any of those chosen") : tr("All of those chosen"));
        action->setCheckable(true);
        action->setChecked(match == m_model.choice().match);
        connect(action, &QAction::triggered, this, [this, match] {
            m_model.setMatch(match);
            showMatch();
        });
    }
    menu.exec(m_switch->mapToGlobal(m_switch->rect().bottomLeft()));
}

void FacetView::showRows()
{
    const bool unfolded = m_head->isUnfolded();
    m_list->setVisible(unfolded);
    m_list->reserveRows(m_field->isHidden() ? 0 : m_model.usualCount());
    m_more->setVisible(unfolded && m_field->isHidden() && m_model.hiddenNames() > 0);
    m_more->setText(isCounted(m_model.facet()) ? tr("%Ln more…", nullptr, m_model.hiddenNames()) : tr("More…"));
    if (!unfolded && !m_field->isHidden()) {
        closeField();
    }
    showSummary();
}

void FacetView::showSummary()
{
    const FacetChoice &choice = m_model.choice();
    const int chosen = int(choice.included.size() + choice.excluded.size());
    if (chosen > 0) {
        m_head->setSummary(tr("%Ln chosen", nullptr, chosen), true);
    } else {
        const bool tells = isCounted(m_model.facet()) && m_model.nameCount() > 0;
        m_head->setSummary(tells ? locale().toString(m_model.nameCount()) : QString());
    }
}

void FacetView::openField(const QString &text)
{
    m_field->show();
    m_field->setText(text);
    m_field->setFocus(Qt::OtherFocusReason);
    showRows();
}

void FacetView::closeField()
{
    const bool hadFocus = m_field->hasFocus();
    m_field->hide();
    m_field->clear();
    showRows();
    if (hadFocus) {
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

bool FacetView::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Escape: closeField(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_model.rowCount() > 0) {
            m_model.cycle(0);
        }
        closeField();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model.index(0));
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    default: return false;
    }
}

} // namespace Paperlark
