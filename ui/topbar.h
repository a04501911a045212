#pragma once

#include <QList>
#include <QWidget>

class QMenu;
class QToolButton;

namespace Paperlark {

struct ActionGroup;
class SearchField;

// The line above the panes: sidebar, search over the list, palette, text, theme, and everything else under one button.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    SearchField &search() { return *m_search; }
    QToolButton &textButton() { return *m_text; }
    void setActions(const QList<ActionGroup> &groups);
    void setListSpan(int left, int width); // the search field stands over the list; width 0: wherever there is room

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon);
    QList<QToolButton *> rightButtons();
    void place();

    SearchField *m_search{};
    QToolButton *m_sidebar{};
    QToolButton *m_back{};
    QToolButton *m_forward{};
    QToolButton *m_commands{};
    QToolButton *m_text{};
    QToolButton *m_theme{};
    QToolButton *m_more{};
    QMenu *m_menu{};
    int m_listLeft{};
    int m_listWidth{};
};

} // namespace Paperlark
