#include "ui/filter/completionlist.h"

#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/wording.h"

#include <QAccessible>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <utility>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int RowHeight = 26;
constexpr int RowsShown = 9;
constexpr int Inset = 10;
constexpr int Around = 4; // between the frame and the rows
constexpr int Gap = 8;
constexpr int Radius = 5;
constexpr int Narrowest = 280;
constexpr int Widest = 420;

class CompletionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {1, Fonts::px(RowHeight)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Returns the room it took.
int write(QPainter &painter, const QRect &room, const QString &text, FontRole role, const QColor &ink, Qt::Alignment side)
{
    painter.setFont(Fonts::font(role));
    painter.setPen(ink);
    const QString shown = Draw::elided(text, painter.fontMetrics(), room.width());
    painter.drawText(room, int(side) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return painter.fontMetrics().horizontalAdvance(shown) + Fonts::px(Gap);
}

} // namespace

class CompletionModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setCompletions(const QList<Completion> &completions)
    {
        beginResetModel();
        m_completions = completions;
        endResetModel();
    }
    const QList<Completion> &completions() const { return m_completions; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_completions.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        const Completion &completion = m_completions[index.row()];
        return role == Qt::DisplayRole       ? QVariant(completion.shown)
            : role == Qt::AccessibleTextRole ? QVariant(sentence(completion, index.row()))
                                             : QVariant();
    }

private:
    // "Text Generation, 23 papers, 1 of 8"
    QString sentence(const Completion &completion, int row) const
    {
        QStringList parts{completion.shown};
        if (!completion.hint.isEmpty())
            parts << completion.hint;
        if (completion.papers)
            parts << Wording::papers(*completion.papers);
        parts << CompletionList::tr("%1 of %2", "place among the suggestions").arg(row + 1).arg(m_completions.size());
        return parts.join(u", "_s);
    }

    QList<Completion> m_completions{};
};

void CompletionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Completion &completion = static_cast<const CompletionModel *>(index.model())->completions()[index.row()];
    const ThemeColors &colors = Theme::colors();
    const bool chosen = option.state & QStyle::State_Selected;
    const QColor dim = chosen && Theme::isHighContrast() ? colors.selectionText : colors.textDim;
    if (chosen)
        Draw::plate(*painter, option.rect, Radius, colors.selection);
    else if (option.state & QStyle::State_MouseOver)
        Draw::plate(*painter, option.rect, Radius, Draw::hover());
    QRect room = option.rect.adjusted(Fonts::px(Inset), 0, -Fonts::px(Inset), 0);
    if (completion.papers)
        room.setRight(room.right()
                      - write(*painter, room, QLocale().toString(*completion.papers), FontRole::Small, dim, Qt::AlignRight));
    room.setLeft(
        room.left()
        + write(*painter, room, completion.shown, FontRole::Control, chosen ? colors.selectionText : colors.text, Qt::AlignLeft));
    if (room.width() > Fonts::px(Gap))
        write(*painter, room, completion.hint, FontRole::Small, dim, Qt::AlignLeft);
}

CompletionList::CompletionList(QWidget *field) : QListView(field), m_field(field), m_model(new CompletionModel(this))
{
    setModel(m_model);
    setItemDelegate(new CompletionDelegate(this));
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { emit clickedOn(*at(index.row())); });
    m_field->installEventFilter(this);
}

void CompletionList::open(const QList<Completion> &completions, bool choosesFirst)
{
    if (completions.isEmpty())
        return close();
    const bool same = completions == m_model->completions();
    if (!same || !isOpen()) {
        const std::optional<Completion> before = m_pointedAt ? chosen() : std::nullopt;
        m_model->setCompletions(completions);
        setCurrentIndex(choosesFirst ? m_model->index(0) : QModelIndex());
        keepChoice(before); // counts may change under it
    }
    place();
    show();
    raise();
    if (choosesFirst && !same)
        tellChoice();
}

void CompletionList::keepChoice(const std::optional<Completion> &before)
{
    for (int row = 0; before && row < m_model->rowCount(); ++row) {
        if (m_model->completions()[row].inserted == before->inserted)
            setCurrentIndex(m_model->index(row));
    }
}

void CompletionList::close()
{
    hide();
    m_pointedAt = false;
    m_model->setCompletions({});
}

// From the field itself, which is one place more, above the first row and under the last.
void CompletionList::choose(int step)
{
    m_pointedAt = true;
    const int places = m_model->rowCount() + 1;
    const int row = (currentIndex().row() + 1 + step + places) % places - 1;
    setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
    tellChoice();
}

std::optional<Completion> CompletionList::at(int row) const
{
    return row >= 0 && row < m_model->rowCount() ? std::optional(m_model->completions()[row]) : std::nullopt;
}

std::optional<Completion> CompletionList::chosen() const
{
    return at(currentIndex().row());
}

std::optional<Completion> CompletionList::first() const
{
    return at(0);
}

// The focus stays in the field; what is chosen is told as if it had moved.
void CompletionList::tellChoice()
{
    if (!currentIndex().isValid() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

// A child of the window and no window itself: it can lie over the panes, and no window manager asks who has the focus.
void CompletionList::place()
{
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    const int around = Fonts::px(Around);
    setViewportMargins(around, around, around, around);
    const int rows = qMin(RowsShown, m_model->rowCount());
    const QPoint under = m_field->mapTo(window, QPoint(0, m_field->height() + Fonts::px(2)));
    const int wanted = qBound(Fonts::px(Narrowest), m_field->width(), Fonts::px(Widest));
    const int width = qMin(wanted, window->width() - under.x());
    const int all = rows * Fonts::px(RowHeight) + 2 * (around + frameWidth());
    const int height = qMin(all, window->height() - under.y());
    setGeometry(under.x(), under.y(), width, height);
}

void CompletionList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange && isOpen())
        place();
}

bool CompletionList::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (watched == m_field && isOpen() && moved)
        place();
    if (watched == m_field && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide))
        close();
    return QListView::eventFilter(watched, event);
}

} // namespace Paperlark
