#include "ui/links/linklist.h"

#include "ui/links/linkrowpainter.h"
#include "ui/looks/fonts.h"

#include <QHash>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

using Kind = PaperLink::Kind;

class LinkListModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setLinks(const QList<PaperLink> &links)
    {
        beginResetModel();
        m_rows.clear();
        QList<Kind> seen;
        for (const PaperLink &link : links) {
            // Of several of a kind, the key is the first one's.
            m_rows.append(LinkRow::of(link, seen.contains(link.kind) ? QChar() : LinkList::keyOf(link.kind)));
            seen.append(link.kind);
        }
        m_links = links;
        endResetModel();
    }
    const QList<PaperLink> &links() const { return m_links; }
    const QList<LinkRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const LinkRow &row = m_rows[index.row()];
        return role == Qt::DisplayRole       ? QVariant(row.name)
            : role == Qt::AccessibleTextRole ? QVariant(sentence(index.row()))
                                             : QVariant();
    }

private:
    // "2, PDF, https://arxiv.org/pdf/2412.13649, 2 of 9"
    QString sentence(int number) const
    {
        const LinkRow &row = m_rows[number];
        QStringList parts;
        if (!row.key.isEmpty())
            parts << row.key;
        parts << row.name << row.address;
        if (row.asks)
            parts << LinkList::tr("asks before it opens");
        parts << LinkList::tr("%1 of %2", "place among the links").arg(number + 1).arg(m_rows.size());
        return parts.join(u", "_s);
    }

    QList<PaperLink> m_links{};
    QList<LinkRow> m_rows{};
};

namespace {

class LinkDelegate final : public QStyledItemDelegate
{
public:
    explicit LinkDelegate(LinkList *list) : QStyledItemDelegate(list), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {1, LinkRowPainter::rowHeight(m_list->columnOfNames() == 0)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &model = static_cast<const LinkListModel &>(*index.model());
        const LinkRowPainter painting(*painter, option.direction);
        painting.row(model.rows()[index.row()], option.rect, option.state, m_list->columnOfNames());
    }

private:
    const LinkList *m_list{};
};

} // namespace

LinkList::LinkList(QWidget *parent) : QListView(parent), m_model(new LinkListModel(this))
{
    setModel(m_model);
    setItemDelegate(new LinkDelegate(this));
    setAccessibleName(tr("Links"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { emit clickedOn(links()[index.row()]); });
    connect(this, &QAbstractItemView::entered, this,
            [this](const QModelIndex &index) { emit pointedAt(links()[index.row()].address); });
    connect(this, &QAbstractItemView::viewportEntered, this, &LinkList::tellChoice);
}

void LinkList::setLinks(const QList<PaperLink> &links)
{
    m_model->setLinks(links);
}

const QList<PaperLink> &LinkList::links() const
{
    return m_model->links();
}

void LinkList::choose(int row)
{
    if (!links().isEmpty())
        setCurrentIndex(m_model->index(qBound(0, row, int(links().size()) - 1)));
}

std::optional<PaperLink> LinkList::chosen() const
{
    return currentIndex().isValid() ? std::optional(links()[currentIndex().row()]) : std::nullopt;
}

std::optional<PaperLink> LinkList::linkOfKey(QChar key) const
{
    const auto link =
        std::find_if(links().cbegin(), links().cend(), [key](const PaperLink &known) { return keyOf(known.kind) == key; });
    return key.isNull() || link == links().cend() ? std::nullopt : std::optional(*link);
}

QChar LinkList::keyOf(Kind kind)
{
    static const QHash<Kind, QChar> keys{{Kind::Arxiv, u'1'},    {Kind::Page, u'1'},        {Kind::Pdf, u'2'},
                                         {Kind::Html, u'3'},     {Kind::HuggingFace, u'4'}, {Kind::Code, u'5'},
                                         {Kind::AlphaXiv, u'6'}, {Kind::PapersCool, u'7'},  {Kind::SemanticScholar, u'8'},
                                         {Kind::Doi, u'9'},      {Kind::Model, u'm'},       {Kind::Dataset, u'd'},
                                         {Kind::Space, u's'},    {Kind::Video, u'v'}};
    return keys.value(kind);
}

int LinkList::fit(int width)
{
    int widest = 0;
    for (const LinkRow &row : m_model->rows())
        widest = qMax(widest, LinkRowPainter::widthOfName(row));
    m_names = width < LinkRowPainter::leastWidth(widest) ? 0 : widest;
    scheduleDelayedItemsLayout();
    return int(links().size()) * LinkRowPainter::rowHeight(m_names == 0);
}

void LinkList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    tellChoice();
}

void LinkList::leaveEvent(QEvent *event)
{
    QListView::leaveEvent(event);
    tellChoice();
}

void LinkList::tellChoice()
{
    const auto link = chosen();
    emit pointedAt(link ? link->address : QString());
}

} // namespace Paperlark
