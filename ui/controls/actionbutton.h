#pragma once

#include <QAbstractButton>

class QAction;

namespace Paperlark {

// An action as a word with its key in small, as a word, or as a drawing, as there is room.
class ActionButton final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Form { KeyedWord, Word, Drawing }; // from the widest to the narrowest

    ActionButton(QAction *action, const QString &word, const QString &drawing, QWidget *parent = nullptr);

    void setForm(Form form);
    int widthAs(Form form) const; // px
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
    Form m_form{};
};

} // namespace Paperlark
