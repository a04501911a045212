#include "ui/palette/palettelist.h"

#include "ui/looks/looks.h"
#include "ui/looks/theme.h"
#include "ui/palette/paletterowpainter.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

class PaletteModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<PaletteRow> &rows)
    {
        beginResetModel();
        m_rows = rows;
        m_language = Looks::readingLanguages().value(0);
        endResetModel();
    }
    const QString &language() const { return m_language; }
    const QList<PaletteRow> &rows() const { return m_rows; }
    // A heading stands over the first row of its section.
    bool beginsSection(int row) const { return row == 0 || paletteSection(m_rows[row]) != paletteSection(m_rows[row - 1]); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        return role == Qt::DisplayRole       ? QVariant(m_rows[index.row()].name)
            : role == Qt::AccessibleTextRole ? QVariant(sentence(index.row()))
                                             : QVariant();
    }

private:
    // "Compare voices, Read, ⇧W, Actions, 1 of 12"
    QString sentence(int number) const
    {
        const PaletteRow &row = m_rows[number];
        QStringList parts{row.name};
        if (!row.hint.isEmpty())
            parts << row.hint;
        if (!row.caps.isEmpty())
            parts << row.caps.join(u' ');
        if (!row.isPossible)
            parts << PaletteList::tr("not possible now");
        if (beginsSection(number))
            parts << paletteSection(row);
        parts << PaletteList::tr("%1 of %2", "place among the choices").arg(number + 1).arg(m_rows.size());
        return parts.join(u", "_s);
    }

    QList<PaletteRow> m_rows{};
    QString m_language{};
};

namespace {

constexpr int Padding = 8; // under the last row
constexpr int Inset = 17;

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {1, PaletteRowPainter::rowHeight() + headingHeight(index)};
    }
    static int headingHeight(const QModelIndex &index)
    {
        const auto &model = static_cast<const PaletteModel &>(*index.model());
        return model.beginsSection(index.row()) ? PaletteRowPainter::headingHeight() : 0;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &model = static_cast<const PaletteModel &>(*index.model());
        const PaletteRow &row = model.rows()[index.row()];
        const int heading = headingHeight(index);
        const PaletteRowPainter painting(*painter, option.direction, model.language());
        if (heading > 0)
            painting.heading(paletteSection(row), {option.rect.topLeft(), QSize(option.rect.width(), heading)});
        painting.row(row, option.rect.adjusted(0, heading, 0, 0), option.state);
    }
};

} // namespace

PaletteList::PaletteList(QWidget *parent) : QListView(parent), m_model(new PaletteModel(this))
{
    setModel(m_model);
    setItemDelegate(new PaletteDelegate(this));
    setAccessibleName(tr("Choices"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    setViewportMargins(0, 0, 0, Fonts::px(Padding));
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { emit clickedOn(m_model->rows()[index.row()]); });
}

void PaletteList::setRows(const QList<PaletteRow> &rows, Choice choice)
{
    const std::optional<PaletteRow> before = chosen();
    if (rows != m_model->rows())
        m_model->setRows(rows);
    const auto same = [&before](const PaletteRow &row) { return before && row.id() == before->id(); };
    const auto kept = choice == Choice::Keep ? std::find_if(rows.begin(), rows.end(), same) : rows.end();
    choose(kept == rows.end() ? 0 : int(kept - rows.begin()));
}

const QList<PaletteRow> &PaletteList::rows() const
{
    return m_model->rows();
}

void PaletteList::move(int step)
{
    const int count = m_model->rowCount();
    if (count > 0)
        choose((currentIndex().row() + step + count) % count);
}

void PaletteList::movePage(int direction)
{
    const int rows = std::max(1, viewport()->height() / PaletteRowPainter::rowHeight() - 1);
    choose(std::clamp(currentIndex().row() + direction * rows, 0, std::max(0, m_model->rowCount() - 1)));
}

// The first row of a section comes into view with its heading.
void PaletteList::choose(int row)
{
    if (row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(row, 0);
    const bool moved = index != currentIndex();
    setCurrentIndex(index);
    scrollTo(index);
    if (moved)
        tellChoice();
}

std::optional<PaletteRow> PaletteList::chosen() const
{
    const int row = currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->rows()[row]) : std::nullopt;
}

int PaletteList::wantedHeight() const
{
    int height = Fonts::px(Padding) + (m_model->rowCount() > 0 ? 0 : 2 * PaletteRowPainter::rowHeight());
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += PaletteRowPainter::rowHeight() + PaletteDelegate::headingHeight(m_model->index(row, 0));
    return height;
}

QModelIndex PaletteList::indexAt(const QPoint &point) const
{
    const QModelIndex index = QListView::indexAt(point);
    const bool onHeading = index.isValid() && point.y() - visualRect(index).top() < PaletteDelegate::headingHeight(index);
    return onHeading ? QModelIndex() : index;
}

// The focus stays in the field; what is chosen is told as if it had moved.
void PaletteList::tellChoice()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

void PaletteList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    setViewportMargins(0, 0, 0, Fonts::px(Padding));
    scheduleDelayedItemsLayout();
}

void PaletteList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(Fonts::font(FontRole::Control));
    painter.setPen(Theme::colors().textDim);
    painter.drawText(viewport()->rect().adjusted(Fonts::px(Inset), 0, -Fonts::px(Inset), 0), Qt::AlignCenter,
                     tr("Nothing of that name"));
}

} // namespace Paperlark
