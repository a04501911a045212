#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace Paperlark {

class HintButton;

// How far something has come that runs behind the window, and a button that ends it.
class ProgressRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressRow(const QString &name, QWidget *parent = nullptr); // what runs, for who hears the bar

    void tell(const QString &sentence, int done, int all);
    void focusCancel();

signals:
    void cancelRequested(); // once, until tell() is called again

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_sentence{};
    QProgressBar *m_bar{};
    HintButton *m_cancel{};
};

} // namespace Paperlark
