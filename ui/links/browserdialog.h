#pragma once

#include "ui/links/browser.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace Paperlark {

// Which program opens web pages. What is typed is shown as the words that the program will get.
class BrowserDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit BrowserDialog(const Browser &browser, QWidget *parent = nullptr);

    Browser browser() const;

private:
    void showWords();

    QLineEdit *m_command{};
    QLabel *m_words{};
};

} // namespace Paperlark
