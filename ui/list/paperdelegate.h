#pragma once

#include "ui/list/rowlayout.h"

#include <QCache>
#include <QImage>
#include <QStyledItemDelegate>

#include <functional>

namespace Paperlark {

struct RowFacts;
struct RowInks;

// What the list says about a row beside the row itself.
class PaperRowOption final : public QStyleOptionViewItem
{
public:
    enum StyleOptionVersion { Version = QStyleOptionViewItem::Version + 1 };

    PaperRowOption() : QStyleOptionViewItem(Version) {}

    bool current{};
    bool unfit{};     // the filter leaves it out by now
    bool picked{};    // apart from the cursor
    int mostVotes{};  // of the day
    int rightInset{}; // px
    double dwell{};   // how much of the ring round the dot is filled; 0: there is none
};

// Draws one paper as a row. Words are shaped once and kept.
class PaperDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PaperDelegate(QObject *parent = nullptr);

    ListDensity density() const { return m_density; }
    void setDensity(ListDensity density);
    void setReadingLanguage(const QString &language); // set in bold among a row's languages
    int rowHeight() const;
    void setSearchTerms(const QList<SearchTerm> &terms); // marked where they stand
    // Says where a paper holds terms that its row does not show; empty: not known. Asked when the row is painted.
    using PlaceOf = std::function<QString(const QString &key, const QList<SearchTerm> &unseen)>;
    void setPlaceOf(const PlaceOf &placeOf) { m_placeOf = placeOf; }
    QString matchPlaceIn(const QRect &row, const PaperRow &paper) const; // as it is painted there
    // The picture of a card, of that many device pixels; null: none is at hand. Asked when the card is painted.
    using ThumbnailOf = std::function<QImage(const QString &address, const QSize &pixels)>;
    void setThumbnailOf(const ThumbnailOf &thumbnailOf) { m_thumbnailOf = thumbnailOf; }
    void forgetLayouts(); // after a change of fonts

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCompact(QPainter &painter, const QRect &words, RowFacts facts, const RowInks &inks) const;
    void paintComfortable(QPainter &painter, const QRect &words, RowFacts facts, const RowInks &inks) const;
    void paintCard(QPainter &painter, const PaperRowOption &option, RowFacts facts, const RowInks &inks) const;
    const RowLayout &layoutOf(const PaperRow &row, int width) const;
    QString matchPlace(const PaperRow &row, int width) const;

    ListDensity m_density{ListDensity::Comfortable};
    QString m_readingLanguage{};
    Highlighter m_highlighter{};
    PlaceOf m_placeOf{};
    ThumbnailOf m_thumbnailOf{};
    mutable QCache<QString, RowLayout> m_layouts{400};
};

} // namespace Paperlark
