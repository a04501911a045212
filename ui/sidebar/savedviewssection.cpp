#include "ui/sidebar/savedviewssection.h"

#include "ui/controls/foldhead.h"
#include "ui/controls/rolelabel.h"
#include "ui/filter/filterchips.h"
#include "ui/looks/stylepainter.h"
#include "ui/sidebar/savedviewlist.h"
#include "ui/sidebar/sidebarrows.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace Paperlark {

SavedViewsSection::SavedViewsSection(QWidget *parent)
    : QWidget(parent),
      m_head(new FoldHead(tr("Saved views"))),
      m_list(new SavedViewList(m_model)),
      m_hint(new RoleLabel(FontRole::Small, dimInk)),
      m_field(new QLineEdit)
{
    setAcceptDrops(true);
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Ctrl+S keeps the filter here."));
    m_field->setAccessibleName(tr("Name of the view"));
    m_field->installEventFilter(this);
    m_field->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list);
    auto *inset = new QVBoxLayout;
    inset->addWidget(m_hint);
    inset->addWidget(m_field);
    column->addLayout(inset);
    connect(m_head, &FoldHead::folded, this, &SavedViewsSection::showParts);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SavedViewsSection::showParts);
    connect(m_list, &SavedViewList::renameWanted, this, &SavedViewsSection::askNewName);
    connect(m_list, &SavedViewList::reached, this, [this](const QRect &row) { emit reached(row.translated(m_list->pos())); });
    restyle();
    showParts();
}

void SavedViewsSection::askName(const QString &proposed)
{
    m_renaming = -1;
    openField(proposed);
}

void SavedViewsSection::askNewName(int row)
{
    m_renaming = row;
    openField(m_model.views().at(row).name);
}

void SavedViewsSection::openField(const QString &text)
{
    m_fromList = m_list->hasFocus();
    m_head->setUnfolded(true);
    m_field->setText(text);
    m_field->selectAll();
    m_field->show();
    showParts();
    m_field->setFocus(Qt::ShortcutFocusReason);
    layout()->activate();
    emit reached(m_field->geometry());
}

void SavedViewsSection::closeField()
{
    if (m_field->isHidden()) {
        return;
    }
    const bool hadFocus = m_field->hasFocus();
    m_field->hide();
    showParts();
    if (hadFocus && m_fromList) {
        m_list->setFocus(Qt::OtherFocusReason);
    } else if (hadFocus) {
        emit leftField();
    }
}

void SavedViewsSection::takeName()
{
    const QString name = m_field->text().simplified();
    const int row = m_renaming;
    closeField();
    if (name.isEmpty()) {
        return;
    }
    if (row < 0) {
        emit named(name);
    } else if (row < m_model.rowCount()) {
        emit renamed(row, name);
    }
}

bool SavedViewsSection::fieldKey(int key)
{
    switch (key) {
    case Qt::Key_Escape: closeField(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: takeName(); return true;
    default: return false;
    }
}

bool SavedViewsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        return fieldKey(static_cast<QKeyEvent *>(event)->key());
    }
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            closeField();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SavedViewsSection::showParts()
{
    const bool unfolded = m_head->isUnfolded();
    m_list->setVisible(unfolded);
    m_hint->setVisible(unfolded && m_model.rowCount() == 0 && m_field->isHidden());
    m_head->setSummary(m_model.rowCount() > 0 ? locale().toString(m_model.rowCount()) : QString());
    if (!unfolded) {
        closeField();
    }
}

void SavedViewsSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
    QWidget::changeEvent(event);
}

void SavedViewsSection::restyle()
{
    const int inset = Fonts::px(SidebarLayout::inset);
    static_cast<QVBoxLayout *>(layout())->itemAt(2)->layout()->setContentsMargins(inset, 0, inset, 0);
    const int row = Fonts::px(SidebarLayout::libraryRow); // what is below stays where it is
    m_hint->setMinimumHeight(row);
    m_field->setFixedHeight(row);
}

void SavedViewsSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(filterMimeType)) {
        event->acceptProposedAction();
        setDropWanted(true);
    }
}

void SavedViewsSection::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropWanted(false);
}

void SavedViewsSection::dropEvent(QDropEvent *event)
{
    setDropWanted(false);
    event->acceptProposedAction();
    const QMimeData &carried = *event->mimeData();
    emit dropped(QString::fromUtf8(carried.data(filterMimeType)), carried.text());
}

void SavedViewsSection::setDropWanted(bool wanted)
{
    m_dropWanted = wanted;
    update();
}

void SavedViewsSection::paintEvent(QPaintEvent *)
{
    if (m_dropWanted) {
        QPainter painter(this);
        Draw::plate(painter, SidebarLayout::plate(rect()), SidebarLayout::plateRadius, Draw::hover(), Theme::colors().accent);
    }
}

} // namespace Paperlark
