#pragma once

#include "core/library/paperfilter.h"
#include "core/models/facetmodel.h"

#include <QWidget>

class QLineEdit;

namespace Paperlark {

class FacetList;
class MoreRow;
class SwitchButton;

// A facet in the sidebar: its head, its first rows, and a field that finds the others.
class FacetView final : public QWidget
{
    Q_OBJECT
public:
    FacetView(FacetModel::Facet facet, const QString &title, QWidget *parent = nullptr);

    static constexpr int rowsShown = 8;

    FacetModel &model() { return m_model; }
    const FacetModel &model() const { return m_model; }
    FacetList &list() { return *m_list; }

    // Only tags: must a paper have any of them or all?
    Match match() const { return m_match; }
    void setMatch(Match match); // silent

signals:
    void chosen();                  // the reader changed the model's choice or match()
    void reached(const QRect &row); // to be brought into view; in coordinates of this widget

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void restyle();
    void showMatchMenu();
    void chooseMatch(Match match);
    void showRows();
    void openField(const QString &text);
    void closeField();
    bool fieldKey(int key);

    FacetModel m_model;
    FacetList *m_list;
    MoreRow *m_more;
    QLineEdit *m_field;
    SwitchButton *m_switch;
    Match m_match{Match::Any};
};

} // namespace Paperlark
