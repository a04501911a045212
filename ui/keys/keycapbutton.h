#pragma once

#include <QAbstractButton>

namespace Paperlark {

// A bold word on a plate with its key beside it, for the ground of a Toast, which is of the colour of text. Keys reach what
// it does anyway: it never takes the focus.
class KeyCapButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit KeyCapButton(QWidget *parent = nullptr);

    void setKey(const QString &key);
    QString key() const { return m_key; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key{};
};

} // namespace Paperlark
