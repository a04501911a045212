#pragma once

#include "ui/actions.h"
#include "ui/keys/panekeys.h"

#include <QAction>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QScrollArea;

namespace Paperlark {

class RoleLabel;

// Every key of the window, over the window. Made from the actions, so it can't disagree with them.
class ShortcutSheet final : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutSheet(QWidget *window);

    // `pane` has the focus; its own keys come first.
    void open(const QList<ActionGroup> &groups, Pane pane = Pane::Window);
    void setPreset(const QString &name); // of the keys in force
    void dismiss();
    QLineEdit &field() { return *m_field; }

signals:
    void dismissed();
    void changeWanted();
    void printWanted();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    // What stands under one heading: names and their caps.
    struct Group {
        QString title{};
        QList<std::pair<QString, QStringList>> rows{};
    };

    QWidget *makeHead();
    QWidget *makeFoot();
    int columnCount() const;
    bool isNarrow() const;
    int inset() const;
    QMargins columnsMargins() const;
    QList<Group> groups() const;
    QList<Group> found() const;
    static QWidget *groupWidget(const Group &group);
    void fill();
    void restyle();

    QWidget *m_head{};
    QWidget *m_foot{};
    RoleLabel *m_title{};
    RoleLabel *m_focused{};
    RoleLabel *m_preset{};
    QLineEdit *m_field{};
    QScrollArea *m_scroll;
    QWidget *m_columns{};
    QList<ActionGroup> m_groups{};
    Pane m_pane{};
    QPointer<QWidget> m_focusBefore{};
    int m_filledColumns{};
};

} // namespace Paperlark
