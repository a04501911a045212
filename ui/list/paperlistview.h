#pragma once

#include "core/models/paperlistmodel.h"
#include "ui/list/dayheading.h"
#include "ui/list/listgeometry.h"
#include "ui/list/matchplaces.h"
#include "ui/list/rowlayout.h"

#include <QAbstractItemView>
#include <QHash>
#include <QItemSelection>
#include <QPersistentModelIndex>
#include <QSet>

#include <functional>

namespace Paperlark {

class PaperDelegate;

// The papers under their days. Rows are the model's; headings are drawn between them by the view, so that a row number
// is a paper and keys never stop at a heading. One height for all rows and one for all headings but the first: the
// place of a row is arithmetic, whatever the size of the library.
class PaperListView final : public QAbstractItemView
{
    Q_OBJECT
public:
    // What the view asks beside the model's rows (PaperListModel::RowRole).
    struct Papers {
        QAbstractItemModel *model{};
        std::function<ListGeometry::Sections()> sections{};
        std::function<int(const QString &)> rowOfKey{};              // -1: not there
        std::function<QStringList(const QItemSelection &)> keysOf{}; // in the order of the rows
        std::function<QItemSelection(const QStringList &)> rowsOf{}; // of those that are there
        std::function<DayFacts(QDate)> dayFacts{};                   // asked when a heading is painted
        std::function<QMimeData *(const QStringList &)> carried{};   // by a drag of these keys
        std::function<int(const ListSection &)> newIn{};             // papers that came since the last visit,
        std::function<QString()> lastVisit{};                        // which was then
        MatchPlaces::PaperOf paperOf{};                              // asked for rows that don't show what was searched
    };

    explicit PaperListView(QWidget *parent = nullptr);

    void setPapers(const Papers &papers);
    ListDensity density() const;
    void setDensity(ListDensity density); // the current row keeps its place
    void setReadingLanguage(const QString &language);
    void setSearchTerms(const QList<SearchTerm> &terms); // marked in the rows
    // The picture of a card, of that many device pixels; null: none is at hand.
    void setThumbnailOf(const std::function<QImage(const QString &address, const QSize &pixels)> &thumbnailOf);
    void showThumbnails();                        // when some have come
    QString matchPlace(const QModelIndex &index); // said in the row beside what it shows; empty: nothing

    // Days that show their heading only. A folded day that becomes current by itself unfolds.
    void setFolded(int section, bool folded);
    int shownRow(int from, int step) const { return m_geometry.shownFrom(from, step); } // -1: none
    QString currentHeading() const; // spoken, where the current row is folded away; else empty

    // A line stands between the days of which all papers came since the last visit and the first one that was known.
    void showArrivals();               // when they have changed
    QString visitAbove(int row) const; // the moment, for the first row under the line; else empty

    void setDwell(double share); // how much of the ring round the current paper's dot is filled; 0: no ring

    void goTo(int row); // whatever keys are held; while nothing is picked, it alone is selected
    QString currentKey() const;
    bool isRestoring() const { return m_restoring; }     // rows are new: whatever is current now was current before
    int currentOffset() const { return place().offset; } // of its row from the top of the view, px
    void setCurrentOffset(int offset);
    QStringList selectedKeys() const; // in order of the list
    QList<PaperRow> selectedPapers() const;
    int selectedRows() const;

    // Rows picked apart from the cursor (see paperlistpicking.cpp). What is not picked is not acted on.
    bool isPicking() const { return m_picking; }
    void togglePicked();                   // the current row
    void extendPicked();                   // from the row that was picked last to the current one
    void pick(const QItemSelection &rows); // these and no others
    void endPicking();                     // the selection follows the current row again
    const ListGeometry &geometryOfRows() const { return m_geometry; }

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void keyboardSearch(const QString &) override {} // letters are commands
    void reset() override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

signals:
    void pickedChanged();
    void densityChanged(Paperlark::ListDensity density);

protected:
    bool event(QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override;
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &index) const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event = nullptr) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // Where the reader was before the rows changed under them.
    struct Place {
        QString key{};
        QSet<QString> picked{};
        int offset{}; // of the current row from the top of the view
    };

    void adoptLooks();
    void measure();
    void stack();
    int linedSection(const ListGeometry::Sections &sections) const;
    Place place() const;
    void restore(const Place &place);
    void restorePicked(const QSet<QString> &keys);
    QSet<QString> keysOf(const QItemSelection &rows) const;
    void setPicking(bool picking);
    void tellPicked();
    QItemSelection shownRows(int first, int last) const;
    int stickyHeight(int section) const;
    int sectionOnTop() const;
    int headingAt(const QPoint &point) const; // -1: none there
    bool isCurrent(int section) const;        // it holds the current row folded away
    void tellCurrent();
    int lowerBoundOfPage(int row) const;
    int upperBoundOfPage(int row) const;
    void paintRows(QPainter &painter, const QRect &area);
    void paintHeadings(QPainter &painter, const QRect &area);
    void paintHeading(QPainter &painter, int section, int top);
    DayHeading dayHeading(int section) const;
    void paintFolding(QPainter &painter, int section, const QRect &heading) const;
    int rightInset() const;
    void setHovered(const QPoint &point);
    int mostVotesOf(int section);

    PaperDelegate *m_delegate{};
    MatchPlaces *m_matches{};
    Papers m_papers{};
    ListGeometry m_geometry{};
    Place m_place{};
    QString m_currentKey{}; // kept beside the indexes: while a library changes, its rows can't be asked
    QSet<QString> m_pickedKeys{};
    bool m_picking{};
    QPersistentModelIndex m_pickedLast{};
    QMetaObject::Connection m_beforeReset{};
    QMetaObject::Connection m_afterReset{};
    QHash<int, int> m_mostVotes{};
    QSet<QDate> m_folded{}; // days
    int m_hovered{-1};
    int m_hoveredHeading{-1};
    double m_dwell{};
    bool m_restoring{};
    QPoint m_pressedAt{-1, -1}; // by the left button, on a row
};

} // namespace Paperlark
