#pragma once

#include <QLineEdit>

namespace Paperlark {

// Where one types into the palette. What an input method still composes counts as typed: a syllable finds names before it is
// finished.
class PaletteField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit PaletteField(QWidget *parent = nullptr);

    QString words() const; // with what is being composed
    bool isComposing() const { return !m_composed.isEmpty(); }

signals:
    void wordsChanged();

protected:
    bool event(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_composed{};
};

} // namespace Paperlark
