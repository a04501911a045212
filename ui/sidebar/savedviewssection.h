#pragma once

#include "core/models/savedviewsmodel.h"

#include <QWidget>

class QLineEdit;

namespace Paperlark {

class FoldHead;
class RoleLabel;
class SavedViewList;

// The saved views in the sidebar: their rows, a field for the name of a new one, and a place to drop a condition of the
// filter on. It changes nothing by itself; who keeps the views listens and sets the model.
class SavedViewsSection final : public QWidget
{
    Q_OBJECT
public:
    explicit SavedViewsSection(QWidget *parent = nullptr);

    SavedViewsModel &model() { return m_model; }
    SavedViewList &list() { return *m_list; }
    FoldHead &head() { return *m_head; }

    void askName(const QString &proposed); // of a new view
    void askNewName(int row);

signals:
    void named(const QString &name); // save what is in force under it
    void renamed(int row, const QString &name);
    void dropped(const QString &filter, const QString &name);
    void leftField();               // the keys have no place now
    void reached(const QRect &row); // to be brought into view; in coordinates of this widget

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();
    void showParts();
    void openField(const QString &text);
    void closeField();
    void takeName();
    bool fieldKey(int key);
    void setDropWanted(bool wanted);

    SavedViewsModel m_model{};
    FoldHead *m_head;
    SavedViewList *m_list;
    RoleLabel *m_hint;
    QLineEdit *m_field;
    int m_renaming{-1}; // the row; −1: the field names a new view
    bool m_fromList{};  // the keys go back to the rows
    bool m_dropWanted{};
};

} // namespace Paperlark
