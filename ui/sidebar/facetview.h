#pragma once

#include "core/models/facetmodel.h"

#include <QWidget>

class QLineEdit;

namespace Paperlark {

class FacetList;
class FoldHead;
class MoreRow;
class SwitchButton;

// A facet in the sidebar: its head, under which it folds away, its usual rows, and a field that finds the others.
class FacetView final : public QWidget
{
    Q_OBJECT
public:
    FacetView(Facet facet, const QString &title, QWidget *parent = nullptr);

    FacetModel &model() { return m_model; }
    const FacetModel &model() const { return m_model; }
    FacetList &list() { return *m_list; }
    FoldHead &head() { return *m_head; }
    void setChoice(const FacetChoice &choice); // silent

signals:
    void chosen();                  // the reader changed the model's choice
    void reached(const QRect &row); // to be brought into view; in coordinates of this widget

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void restyle();
    void showMatch();
    void showMatchMenu();
    void showRows();
    void showSummary();
    void openField(const QString &text);
    void closeField();
    bool fieldKey(int key);

    FacetModel m_model;
    FacetList *m_list;
    MoreRow *m_more;
    QLineEdit *m_field;
    SwitchButton *m_switch; // null: a paper has one value of it, or must have all
    FoldHead *m_head;
};

} // namespace Paperlark
