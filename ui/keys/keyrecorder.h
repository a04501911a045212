#pragma once

#include "ui/keys/keyreader.h"

#include <QLineEdit>

namespace Paperlark {

// A field that takes keys as keys: each stroke is shown, Enter takes what was pressed, Backspace takes one stroke back.
class KeyRecorder final : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyRecorder(QWidget *parent = nullptr);

    const QKeySequence &keys() const { return m_keys; }
    void setKeys(const QKeySequence &keys);

signals:
    void changed();
    void confirmed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    KeyReader m_reader{};
    QKeySequence m_keys{};
};

} // namespace Paperlark
