#pragma once

#include <QAbstractButton>

class QAction;

namespace Paperlark {

// At the right end of the voices' tabs, drawn as one of them: all voices side by side, on or off. Where there is little
// room, only the drawing.
class CompareButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit CompareButton(QWidget *parent = nullptr);

    void setAction(QAction *action); // triggered in its place; gives tool tip and key
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int wordWidth() const;
    int keyWidth() const;

    QString m_key{};
    bool m_compact{};
};

} // namespace Paperlark
