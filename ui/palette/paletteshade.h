#pragma once

#include <QPixmap>
#include <QWidget>

namespace Paperlark {

// Over the whole window while the palette is open: it dims what lies below, and has the palette's plate on it with its shadow.
class PaletteShade final : public QWidget
{
    Q_OBJECT
public:
    explicit PaletteShade(QWidget *window);

    void setPlate(const QRect &plate); // in the window; paints anew only where it changes
    static int roundEnd();             // of the plate, at its top and bottom: the height over which its corners reach

signals:
    void pressed(); // beside the plate

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintShadow(QPainter &painter);

    QRect m_plate{};
    QPixmap m_shadow{};
};

} // namespace Paperlark
