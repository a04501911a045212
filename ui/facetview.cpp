#include "ui/facetview.h"

#include "ui/facetlist.h"
#include "ui/sidebarrows.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace Paperlark {

FacetView::FacetView(FacetModel::Facet facet, const QString &title, QWidget *parent)
    : QWidget(parent),
      m_model(facet),
      m_list(new FacetList(m_model)),
      m_more(new MoreRow),
      m_field(new QLineEdit),
      m_switch(new SwitchButton)
{
    m_list->setAccessibleName(title);
    m_field->setPlaceholderText(tr("Type to find"));
    m_field->setAccessibleName(tr("Find in %1").arg(title));
    m_field->hide();
    m_switch->setVisible(facet == FacetModel::Facet::Tags);
    m_switch->setToolTip(tr("Any: papers with at least one of the chosen tags. All: papers with every one."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new GroupHead(title, m_switch));
    auto *inset = new QVBoxLayout;
    inset->addWidget(m_field);
    column->addLayout(inset);
    column->addWidget(m_list);
    column->addWidget(m_more);
    connectParts();
    setMatch(m_match);
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
    connect(m_field, &QLineEdit::textChanged, this, &FacetView::showRows);
    connect(m_switch, &QAbstractButton::clicked, this, &FacetView::showMatchMenu);
}

void FacetView::setMatch(Match match)
{
    m_match = match;
    m_switch->setText(match == Match::Any ? tr("Any") : tr("All"));
    m_switch->setAccessibleName(match == Match::Any ? tr("Any of the tags") : tr("All of the tags"));
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
        QAction *action = menu.addAction(match == Match::Any ? tr("Any of the chosen tags") : tr("All of the chosen tags"));
        action->setCheckable(true);
        action->setChecked(match == m_match);
        connect(action, &QAction::triggered, this, [this, match] { chooseMatch(match); });
    }
    menu.exec(m_switch->mapToGlobal(m_switch->rect().bottomLeft()));
}

void FacetView::chooseMatch(Match match)
{
    if (match != m_match) {
        setMatch(match);
        emit chosen();
    }
}

void FacetView::showRows()
{
    m_list->showRows(rowsShown, m_field->text());
    m_more->setVisible(m_field->isHidden() && m_list->hiddenRows() > 0);
    m_more->setText(tr("%Ln more…", nullptr, m_list->hiddenRows()));
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
    m_field->hide();
    m_field->clear();
    showRows();
    m_list->setFocus(Qt::OtherFocusReason);
}

bool FacetView::fieldKey(int key)
{
    const int row = m_list->firstShownRow();
    switch (key) {
    case Qt::Key_Escape: closeField(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0) {
            m_model.cycle(row);
        }
        closeField();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentIndex(m_model.index(std::max(row, 0)));
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    default: return false;
    }
}

} // namespace Paperlark
