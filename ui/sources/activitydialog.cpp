#include "ui/sources/activitydialog.h"

#include "core/reading/displaytext.h"
#include "ui/controls/rolelabel.h"
#include "ui/looks/theme.h"
#include "ui/sources/sourcewords.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr QSize Size{900, 460};
constexpr int Inset = 16;
constexpr int Gap = 12;
enum Column { Time, Address, Answer, Bytes, Took, Outcome, Columns };

// Of an address the end matters as much as its host; a sentence is read from its beginning.
class SentenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
    }
};

QTreeWidgetItem *rowOf(const RequestRecord &request)
{
    auto *row = new QTreeWidgetItem({SourceWords::moment(request.at), displayLine(request.address),
                                     request.status > 0 ? QString::number(request.status) : u"–"_s,
                                     request.bytes > 0 ? SourceWords::size(request.bytes) : u"–"_s,
                                     ActivityDialog::tr("%1 ms").arg(QLocale().toString(request.milliseconds)),
                                     displayLine(request.result)});
    row->setTextAlignment(Answer, Qt::AlignTrailing | Qt::AlignVCenter);
    row->setTextAlignment(Bytes, Qt::AlignTrailing | Qt::AlignVCenter);
    row->setTextAlignment(Took, Qt::AlignTrailing | Qt::AlignVCenter);
    row->setToolTip(Address, displayLine(request.address).toHtmlEscaped());
    row->setToolTip(Outcome, displayLine(request.result).toHtmlEscaped());
    const bool isGood =
        request.status > 0 && request.status < 500 && request.status != 401 && request.status != 403 && request.status != 429;
    row->setForeground(Outcome, isGood ? Theme::colors().text : Theme::colors().warning);
    return row;
}

} // namespace

ActivityDialog::ActivityDialog(QWidget *parent)
    : QDialog(parent), m_words(new RoleLabel(FontRole::Control)), m_switch(new QPushButton), m_list(new QTreeWidget)
{
    setWindowTitle(tr("Network activity"));
    m_words->setWordWrap(true);
    m_list->setAccessibleName(tr("Requests, newest first"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("Time"), tr("Address"), tr("Answer"), tr("Size"), tr("Took"), tr("Result")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setItemDelegateForColumn(Outcome, new SentenceDelegate(m_list));
    for (const Column column : {Answer, Bytes, Took})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(true);
    connect(m_switch, &QAbstractButton::clicked, this, [this] { emit offlineWanted(!m_offline); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *head = new QHBoxLayout;
    head->addWidget(m_words, 1);
    head->addWidget(m_switch, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    restyle();
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(std::min(Fonts::px(Size.width()), room.width()), std::min(Fonts::px(Size.height()), room.height()));
}

// New ones come in above; what was read stays in its place.
void ActivityDialog::setRequests(const QList<RequestRecord> &requests)
{
    const int value = m_list->verticalScrollBar()->value();
    const qsizetype before = m_list->topLevelItemCount();
    m_list->setUpdatesEnabled(false);
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    QList<QTreeWidgetItem *> rows;
    qint64 bytes = 0;
    for (const RequestRecord &request : requests) {
        rows += rowOf(request);
        bytes += request.bytes;
    }
    m_list->addTopLevelItems(rows);
    const int came = int(std::max<qsizetype>(0, rows.size() - before));
    if (current >= 0 && current + came < rows.size()) {
        m_list->setCurrentItem(rows[current + came]);
    }
    m_list->verticalScrollBar()->setValue(value > 0 ? value + came : 0);
    m_list->setUpdatesEnabled(true);
    m_words->setText(requests.isEmpty() ? tr("Nothing was ever fetched. Each request that is made will stand here.")
                                        : tr("%Ln request(s), %1 in all. The last 2,000 are kept.", nullptr, int(requests.size()))
                                              .arg(SourceWords::size(bytes)));
}

void ActivityDialog::setOffline(bool offline)
{
    m_offline = offline;
    m_switch->setText(offline ? tr("Go online") : tr("Go offline"));
}

void ActivityDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        restyle();
    }
    QDialog::changeEvent(event);
}

void ActivityDialog::restyle()
{
    const int inset = Fonts::px(Inset);
    layout()->setContentsMargins(inset, inset, inset, inset);
    layout()->setSpacing(Fonts::px(Gap));
    const int letter = QFontMetrics(Fonts::font(FontRole::Control)).averageCharWidth();
    for (const auto &[column, letters] : {std::pair(Time, 12), {Address, 30}, {Answer, 8}, {Bytes, 11}, {Took, 11}}) {
        m_list->setColumnWidth(column, letter * letters);
    }
}

} // namespace Paperlark
