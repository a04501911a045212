#pragma once

#include "core/library/filter/paperfilter.h"

#include <QAbstractButton>

namespace Paperlark {

// The order of the list in a word; a press opens the menu of all.
class SortButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SortButton(QWidget *parent = nullptr);

    static QString nameOf(PaperOrder order);
    void setOrder(PaperOrder order, bool hasWords); // without words nothing can match best

    QSize sizeHint() const override;

signals:
    void orderChosen(Paperlark::PaperOrder order);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMenu();

    PaperOrder m_order{PaperOrder::Digest};
    bool m_hasWords{};
};

} // namespace Paperlark
