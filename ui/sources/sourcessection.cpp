#include "ui/sources/sourcessection.h"

#include "ui/controls/foldhead.h"
#include "ui/controls/linkbutton.h"
#include "ui/looks/fonts.h"
#include "ui/sidebar/sidebarrows.h"
#include "ui/sources/sourcelistview.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Paperlark {

SourcesSection::SourcesSection(QWidget *parent)
    : QWidget(parent),
      m_head(new FoldHead(tr("New papers from", "head over folders and addresses that are looked at"))),
      m_list(new SourceListView(m_model)),
      m_add(new LinkButton(tr("Add a source…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list);
    auto *inset = new QHBoxLayout;
    inset->addWidget(m_add);
    inset->addStretch(1);
    column->addLayout(inset);
    connect(m_head, &FoldHead::folded, this, &SourcesSection::showParts);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SourcesSection::showParts);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SourcesSection::showParts);
    connect(m_add, &QAbstractButton::clicked, this, &SourcesSection::addWanted);
    connect(m_list, &SourceListView::reached, this, [this](const QRect &row) { emit reached(row.translated(m_list->pos())); });
    restyle();
    showParts();
}

// Folded, it still says that something is wrong.
void SourcesSection::showParts()
{
    int failing = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        failing += m_model.source(row).isFailing() ? 1 : 0;
    }
    const int count = m_model.rowCount();
    m_list->setVisible(m_head->isUnfolded() && count > 0);
    m_add->setVisible(m_head->isUnfolded());
    m_head->setSummary(failing > 0     ? tr("%Ln with trouble", nullptr, failing)
                           : count > 0 ? locale().toString(count)
                                       : QString(),
                       failing > 0);
}

void SourcesSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
    QWidget::changeEvent(event);
}

void SourcesSection::restyle()
{
    const int inset = Fonts::px(SidebarLayout::inset - 4); // the word stands where the rows' pictures do
    static_cast<QVBoxLayout *>(layout())->itemAt(2)->layout()->setContentsMargins(inset, 0, inset, 0);
}

} // namespace Paperlark
