#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace Paperlark {

// A button with a word and, in small, the key that does the same.
class KeyButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit KeyButton(QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);
    void setKeyShown(bool shown);
    void setPreferred(bool preferred); // accent edge and word: what the bare key opens
    bool isPreferred() const { return m_preferred; }
    QSize sizeHint() const override;

    static QString shortKeyText(const QKeySequence &key); // "o", "⇧P"

signals:
    void pointedAt(bool on); // by the pointer or the focus

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QFont wordFont() const;
    QString visibleKey() const;

    QString m_key{};
    bool m_keyShown{true};
    bool m_preferred{};
};

} // namespace Paperlark
