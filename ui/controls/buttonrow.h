#pragma once

#include <QWidget>

class QBoxLayout;

namespace Paperlark {

// Controls side by side; one under the other where they don't fit.
class ButtonRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ButtonRow(Qt::Alignment alignment = Qt::AlignLeft, int gapAt100 = 6, QWidget *parent = nullptr);

    void add(QWidget *control);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int widthInLine() const;
    void restyle();

    const Qt::Alignment m_alignment;
    const int m_gap;
    QBoxLayout *m_layout;
    QList<QWidget *> m_controls{};
};

} // namespace Paperlark
