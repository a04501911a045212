#pragma once

#include "ui/keys/keyclaim.h"

#include <QPushButton>

namespace Paperlark {

// A push button with a second, quieter word: its key, or (bold) the count that it would give.
class HintButton final : public QPushButton
{
    Q_OBJECT
public:
    enum class Hint { Key, Count };

    explicit HintButton(const QString &text, QWidget *parent = nullptr);

    void setHint(const QString &hint, Hint kind = Hint::Key);
    void setPreferred(bool preferred); // accent edge, bold accent word
    void setLow(bool low);             // 24 px instead of 28, for use within rows

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override { return claimPress(*event) || QPushButton::event(event); }
    void paintEvent(QPaintEvent *event) override;

private:
    QFont textFont() const;
    QFont hintFont() const;

    QString m_hint{};
    Hint m_kind{Hint::Key};
    bool m_preferred{};
    bool m_low{};
};

} // namespace Paperlark
