#pragma once

#include "ui/looks/fonts.h"

#include <QColor>
#include <QWidget>

namespace Paperlark {

// One line of text after a small drawing: a promise, a starred title. Elided where it doesn't fit.
class IconLine final : public QWidget
{
    Q_OBJECT
public:
    enum class Ink { Dim, Star };

    IconLine(const QString &icon, const QString &text, Ink ink, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FontRole role() const { return m_ink == Ink::Dim ? FontRole::Small : FontRole::Control; }

    const QString m_icon;
    const QString m_text;
    const Ink m_ink;
};

} // namespace Paperlark
