#pragma once

#include <QAbstractButton>

class QAction;

namespace Paperlark {

// An action as a word with its key in small; as a drawing where words have no room.
class ActionButton final : public QAbstractButton
{
    Q_OBJECT
public:
    ActionButton(QAction *action, const QString &word, const QString &drawing, QWidget *parent = nullptr);

    void setFolded(bool folded);
    QSize wordSize() const; // with its key, folded or not
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWord(QPainter &painter, const QColor &ink) const;
    void adopt();
    QString keyText() const;

    QAction *m_action{};
    QString m_drawing{};
    bool m_folded{};
};

} // namespace Paperlark
