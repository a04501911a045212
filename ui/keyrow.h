#pragma once

#include <QLabel>

class QAction;

namespace Paperlark {

// An action's name and, at the other end, its keys as caps.
class KeyRow final : public QLabel
{
    Q_OBJECT
public:
    explicit KeyRow(const QAction &action, QWidget *parent = nullptr);

    static QString nameOf(const QAction &action);     // without mnemonic and dots
    static QStringList capsOf(const QAction &action); // of all its shortcuts

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QStringList m_caps;
};

} // namespace Paperlark
