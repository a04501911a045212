#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace Paperlark {

class HintButton;

// A strip under the top bar that stays as long as the library is in trouble: what happened, and what can be done about it.
// Nothing foreign is shown but the name of the file, as plain text.
class TroubleBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TroubleBar(QWidget *parent = nullptr);

    // Without a `way` it goes by itself when the trouble does.
    void tell(const QString &sentence, const QString &way = {}, const std::function<void()> &take = {});
    void dismiss() { hide(); }
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    QLabel *m_sentence{};
    HintButton *m_way{};
    std::function<void()> m_take{};
};

} // namespace Paperlark
