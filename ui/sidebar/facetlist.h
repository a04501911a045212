#pragma once

#include "core/models/facetmodel.h"

#include <QListView>

namespace Paperlark {

// The rows of a facet with a box of three states each. As high as what it shows; whatever holds it scrolls.
class FacetList final : public QListView
{
    Q_OBJECT
public:
    explicit FacetList(FacetModel &model, QWidget *parent = nullptr);

    void reserveRows(int rows); // as high as so many, however few there are: what is below stays while names are looked for

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

    FacetModel &m_model;
    int m_reserved{};
};

} // namespace Paperlark
