#pragma once

#include <QLineEdit>
#include <QTimer>

namespace Paperlark {

// The field over the list. What is typed is told once the event queue is empty, so that a quick typist is not slowed
// down by lists nobody reads.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    void setPaperCount(int papers); // among which it searches

signals:
    void searched(const QString &text); // typed or cleared by the reader
    void left();                        // Esc, Return or Down: the list is next

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void leaveEmpty();

    QAction *m_clear{};
    QTimer m_soon{};
};

} // namespace Paperlark
