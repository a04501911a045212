#pragma once

#include "ui/looks/theme.h"

#include <QToolButton>

namespace Paperlark {

// A button that is one drawing, in a colour of the theme that says its state.
class IconButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit IconButton(QWidget *parent = nullptr);

    void setDrawing(const QString &name, QColor ThemeColors::*color);
    QString drawing() const { return m_name; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name{};
    QColor ThemeColors::*m_color{&ThemeColors::textDim};
};

} // namespace Paperlark
