#pragma once

#include <QObject>

class QAbstractButton;

namespace Paperlark {

// Answers a click with the key that would have done the same: three times in all, ever.
class ClickHints final : public QObject
{
    Q_OBJECT
public:
    explicit ClickHints(QWidget *window); // whose buttons and actions it knows

    // Says which action a button triggers, by the action's objectName.
    static void setCommand(QAbstractButton &button, const QString &id);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void said(const QString &sentence);

private:
    void hint(const QAbstractButton &button);

    QWidget *m_window{};
};

} // namespace Paperlark
