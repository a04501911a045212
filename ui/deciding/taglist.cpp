#include "ui/deciding/taglist.h"

#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"
#include "ui/wording.h"

#include <QAccessible>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int RowHeight = 28;
constexpr int Inset = 10;
constexpr int Gap = 8;
constexpr int Radius = 5;
constexpr int BoxSide = 14;

} // namespace

class TagListModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<TagChoice> &choices)
    {
        beginResetModel();
        m_choices = choices;
        endResetModel();
    }
    void setOn(const QString &name, TagChoice::On on)
    {
        for (int row = 0; row < m_choices.size(); ++row) {
            if (m_choices[row].name == name) {
                m_choices[row].on = on;
                emit dataChanged(index(row), index(row));
            }
        }
    }
    const QList<TagChoice> &choices() const { return m_choices; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_choices.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid())
            return {};
        if (role == Qt::DisplayRole)
            return words(m_choices[index.row()]);
        return role == Qt::AccessibleTextRole ? QVariant(sentence(m_choices[index.row()], index.row())) : QVariant();
    }
    static QString words(const TagChoice &choice)
    {
        return choice.isNew ? TagList::tr("Create tag “%1”").arg(choice.name) : choice.name;
    }

    bool hasBoxes{true};

private:
    // "Text Generation, set on all, key 3, 23 papers, 1 of 8"
    QString sentence(const TagChoice &choice, int row) const
    {
        QStringList parts{words(choice)};
        if (hasBoxes && choice.on != TagChoice::On::None)
            parts << (choice.on == TagChoice::On::All ? TagList::tr("set") : TagList::tr("set on some"));
        if (choice.digit > 0)
            parts << TagList::tr("key %1", "a digit").arg(choice.digit);
        if (!choice.isNew)
            parts << Wording::papers(choice.papers);
        parts << TagList::tr("%1 of %2", "place among the tags").arg(row + 1).arg(m_choices.size());
        return parts.join(u", "_s);
    }

    QList<TagChoice> m_choices{};
};

namespace {

class TagDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {1, Fonts::px(RowHeight)}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

void paintBox(QPainter &painter, const QRect &room, const TagChoice &choice)
{
    const int side = Fonts::px(BoxSide);
    const QRect box(room.left(), room.top() + (room.height() - side) / 2, side, side);
    Draw::checkBox(painter, Draw::placed(painter, box),
                   choice.on == TagChoice::On::All        ? Draw::Box::Included
                       : choice.on == TagChoice::On::Some ? Draw::Box::Partly
                                                          : Draw::Box::Off);
}

// From the right: the count, the key of a quick tag. Returns where they begin.
int paintFacts(QPainter &painter, const QRect &room, const TagChoice &choice, const QColor &ink)
{
    int right = room.right() + 1;
    if (!choice.isNew) {
        const QString count = QLocale().toString(choice.papers);
        painter.setFont(Fonts::font(FontRole::Small));
        painter.setPen(ink);
        painter.drawText(Draw::placed(painter, room), int(Qt::AlignTrailing) | Qt::AlignVCenter, count);
        right -= painter.fontMetrics().horizontalAdvance(count) + Fonts::px(Gap);
    }
    if (choice.digit > 0) {
        const QString key = QString::number(choice.digit);
        const QSize size = Draw::keyCapSize(key);
        right -= size.width();
        Draw::keyCap(painter, Draw::placed(painter, {{right, room.top() + (room.height() - size.height()) / 2}, size}), key);
        right -= Fonts::px(Gap);
    }
    return right;
}

void TagDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &model = *static_cast<const TagListModel *>(index.model());
    const TagChoice &choice = model.choices()[index.row()];
    const ThemeColors &colors = Theme::colors();
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        Draw::plate(*painter, option.rect, Radius, colors.selection);
    else if (option.state & QStyle::State_MouseOver)
        Draw::plate(*painter, option.rect, Radius, Draw::hover());
    QRect room = option.rect.adjusted(Fonts::px(Inset), 0, -Fonts::px(Inset), 0);
    if (model.hasBoxes && !choice.isNew)
        paintBox(*painter, room, choice);
    room.setLeft(room.left() + (model.hasBoxes ? Fonts::px(BoxSide) + Fonts::px(Gap) : 0));
    room.setRight(paintFacts(*painter, room, choice, chosen && Theme::isHighContrast() ? colors.selectionText : colors.textDim));
    const QString words = TagListModel::words(choice);
    painter->setFont(Fonts::fontFor(words, FontRole::Control, {}, choice.on == TagChoice::On::All && model.hasBoxes));
    painter->setPen(chosen ? colors.selectionText : colors.text);
    painter->drawText(Draw::placed(*painter, room), int(Qt::AlignLeading) | Qt::AlignVCenter,
                      Draw::elided(words, painter->fontMetrics(), room.width()));
}

} // namespace

TagList::TagList(QWidget *parent) : QListView(parent), m_model(new TagListModel(this))
{
    setModel(m_model);
    setItemDelegate(new TagDelegate(this));
    setAccessibleName(tr("Tags"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { emit clickedOn(m_model->choices()[index.row()]); });
}

void TagList::setBoxesShown(bool shown)
{
    m_model->hasBoxes = shown;
    viewport()->update();
}

void TagList::setChoices(const QList<TagChoice> &choices, bool choosesFirst)
{
    m_model->setChoices(choices);
    setCurrentIndex(choosesFirst ? m_model->index(0) : QModelIndex());
    scrollToTop();
    tellChoice();
}

void TagList::setOn(const QString &name, TagChoice::On on)
{
    m_model->setOn(name, on);
    tellChoice();
}

void TagList::choose(int step)
{
    if (m_model->rowCount() == 0)
        return;
    setCurrentIndex(m_model->index(qBound(0, currentIndex().row() + step, m_model->rowCount() - 1)));
    tellChoice();
}

std::optional<TagChoice> TagList::chosen() const
{
    return currentIndex().isValid() ? std::optional(m_model->choices()[currentIndex().row()]) : std::nullopt;
}

const QList<TagChoice> &TagList::choices() const
{
    return m_model->choices();
}

int TagList::heightOf(int rows) const
{
    return rows * Fonts::px(RowHeight) + 2 * frameWidth();
}

// The focus stays in the field; what is chosen is told as if it had moved.
void TagList::tellChoice()
{
    if (!currentIndex().isValid() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

} // namespace Paperlark
