#pragma once

#include "ui/sources/sourcesmodel.h"

#include <QWidget>

namespace Paperlark {

class FoldHead;
class LinkButton;
class SourceListView;

// Where new papers come from, in the sidebar: its rows, and the way to another one. It changes nothing by itself.
class SourcesSection final : public QWidget
{
    Q_OBJECT
public:
    explicit SourcesSection(QWidget *parent = nullptr);

    SourcesModel &model() { return m_model; }
    SourceListView &list() { return *m_list; }
    FoldHead &head() { return *m_head; }

signals:
    void addWanted();
    void reached(const QRect &row); // to be brought into view; in coordinates of this widget

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void showParts();

    SourcesModel m_model{};
    FoldHead *m_head;
    SourceListView *m_list;
    LinkButton *m_add;
};

} // namespace Paperlark
