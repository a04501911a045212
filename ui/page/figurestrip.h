#pragma once

#include <QList>
#include <QWidget>

namespace Paperlark {

// Figures side by side between hairlines, each over the words that say what it counts.
class FigureStrip final : public QWidget
{
    Q_OBJECT
public:
    struct Figure {
        int value{};
        QString words{};
    };

    explicit FigureStrip(QWidget *parent = nullptr);

    void setFigures(const QList<Figure> &figures);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Figure> m_figures{};
};

} // namespace Paperlark
