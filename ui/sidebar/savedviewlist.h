#pragma once

#include "core/models/savedviewsmodel.h"

#include <QListView>

namespace Paperlark {

// The rows of saved views. A click or Enter opens one; a drag or Alt with the arrow keys moves it; F2 and Delete are told.
// As high as what it shows; whatever holds it scrolls.
class SavedViewList final : public QListView
{
    Q_OBJECT
public:
    explicit SavedViewList(SavedViewsModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void opened(int row);
    void renameWanted(int row);
    void removed(int row);
    void moved(int from, int to);   // to: the row that it becomes
    void reached(const QRect &row); // to be brought into view

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool arrange(int row, const QKeyEvent &event);
    void move(int from, int to);
    int gapAt(const QPoint &point) const; // before which row a dragged one would come
    void dragTo(const QPoint &point);

    SavedViewsModel &m_model;
    int m_pressed{-1};
    QPoint m_pressedAt{};
    int m_kept{-1}; // the current row before the model was reset
    int m_gap{-1};  // −1: nothing is dragged
};

} // namespace Paperlark
