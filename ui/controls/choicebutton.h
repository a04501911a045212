#pragma once

#include "ui/keys/keyclaim.h"
#include "ui/looks/fonts.h"

#include <QAbstractButton>
#include <QColor>

namespace Paperlark {

// One of a few words of which one holds; the arrow keys go on to the next. It may wear the colours or the face it stands for.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT
public:
    struct Swatch {
        QColor ground{};
        QColor ink{};
        QColor edge{};
    };

    explicit ChoiceButton(const QString &text, QWidget *parent = nullptr);

    void setSwatches(const QList<Swatch> &swatches); // side by side; none: the colours in force
    void setFamilies(const QStringList &families);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override
    {
        return claimKey(*event, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) || QAbstractButton::event(event);
    }
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont(bool bold) const;
    void paintSwatch(QPainter &painter, const QRect &part, const Swatch &swatch) const;

    QList<Swatch> m_swatches{};
    QStringList m_families{};
};

} // namespace Paperlark
