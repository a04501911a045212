#pragma once

#include <QAbstractButton>

namespace Paperlark {

// A word that does something in this window, drawn as a link.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Paperlark
