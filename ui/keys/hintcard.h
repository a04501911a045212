#pragma once

#include <QFrame>
#include <QKeySequence>

class QGridLayout;

namespace Paperlark {

class KeyMap;

// The keys that may follow the one that was pressed. It stays until one comes, and never takes the focus.
class HintCard final : public QFrame
{
    Q_OBJECT
public:
    HintCard(const KeyMap &map, QWidget *window);

    void showAfter(const QKeySequence &begun); // empty: it goes

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();
    void place();

    const KeyMap &m_map;
    QKeySequence m_begun{};
    QWidget *m_rows{};
};

} // namespace Paperlark
