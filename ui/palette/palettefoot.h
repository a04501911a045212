#pragma once

#include <QWidget>

namespace Paperlark {

// The last line of the palette: the signs that narrow it down, and what Enter does; as many as there is room for.
class PaletteFoot final : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Paperlark
