#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace Paperlark {

class KeyCapButton;
class RoleLabel;

// What was just done, and the way back, at the foot of what it lies over. Never takes the focus. Its label's accessible
// name is the sentence and changes with it, so that a screen reader says it.
class Toast final : public QWidget
{
    Q_OBJECT
public:
    enum class Stay { AWhile, UntilNext };

    explicit Toast(QWidget *over);

    // `way` is the button's word (none: no button), `key` what does the same.
    void tell(const QString &sentence, const QString &way, const QString &key, Stay stay);
    void dismiss();
    QString sentence() const { return m_sentence; } // empty when it is gone
    bool staysUntilNext() const { return !m_leave.isActive(); }

    void setWhile(int milliseconds) { m_leave.setInterval(milliseconds); }
    // Places of the parent that it goes above instead of over them; asked whenever it is placed.
    void setKeptClear(const std::function<QList<QRect>()> &places) { m_keptClear = places; }
    void place(); // when these have moved

signals:
    void taken(); // the way

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void announce();
    void dress();

    RoleLabel *m_words{};
    KeyCapButton *m_way{};
    QTimer m_leave{};
    QString m_sentence{};
    std::function<QList<QRect>()> m_keptClear{};
};

} // namespace Paperlark
