#pragma once

#include "core/models/facetmodel.h"

#include <QListView>
#include <QSet>

namespace Paperlark {

// The rows of a facet with a box of three states each. As high as what it shows; whatever holds it scrolls.
class FacetList final : public QListView
{
    Q_OBJECT
public:
    explicit FacetList(FacetModel &model, QWidget *parent = nullptr);

    // Shows the first rows, and those the reader chose or had chosen; or, with a text, the first rows that contain it.
    void showRows(int limit, const QString &containing = {});
    int hiddenRows() const { return m_hidden; }
    int firstShownRow() const; // -1: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void typed(const QString &text); // the reader started to look for a name
    void reached(const QRect &row);  // to be brought into view

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool isTyping(const QKeyEvent &event) const;
    bool choose(int row, int key);
    bool holds(int row, const QString &text) const;

    FacetModel &m_model;
    QSet<int> m_kept{}; // rows beyond the first, shown because they were chosen; until the model is reset
    int m_shown{};
    int m_hidden{};
};

} // namespace Paperlark
