#pragma once

#include "ui/actions.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QScrollArea;

namespace Paperlark {

// Every key of the window, over the window. Made from the actions, so it can't disagree with them.
class ShortcutSheet final : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutSheet(QWidget *window);

    void open(const QList<ActionGroup> &groups);
    void dismiss();
    QLineEdit &field() { return *m_field; }

signals:
    void dismissed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    int columnCount() const;
    QList<ActionGroup> found() const;
    void fill();
    void restyle();

    QWidget *m_head{};
    QLineEdit *m_field{};
    QScrollArea *m_scroll;
    QWidget *m_columns{};
    QList<ActionGroup> m_groups{};
    QPointer<QWidget> m_focusBefore{};
    int m_filledColumns{};
};

} // namespace Paperlark
