#pragma once

#include "ui/importing/importconcerns.h"

#include <QWidget>

class QPlainTextEdit;

namespace Paperlark {

class HintButton;

// One concern of an import: icon, sentence, place, and a button that opens the rest beneath.
class ConcernRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ConcernRow(const ImportConcern &concern, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);

signals:
    void resized(); // it takes more or less room now

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const ImportConcern m_concern;
    HintButton *m_button{};
    QPlainTextEdit *m_text{};
};

} // namespace Paperlark
