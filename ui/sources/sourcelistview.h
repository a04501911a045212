#pragma once

#include "ui/sources/sourcesmodel.h"

#include <QListView>

namespace Paperlark {

// The rows of sources: two lines each, name and state. Enter or a double click fetches, F2 changes, Delete removes; all of it
// is in the menu too. As high as what it shows; whatever holds it scrolls.
class SourceListView final : public QListView
{
    Q_OBJECT
public:
    explicit SourceListView(SourcesModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void fetchWanted(Paperlark::SourceId id);
    void changeWanted(Paperlark::SourceId id);
    void pauseWanted(Paperlark::SourceId id, bool paused);
    void earlierWanted(Paperlark::SourceId id);
    void backFillPauseWanted(Paperlark::SourceId id, bool paused);
    void backFillCancelWanted(Paperlark::SourceId id);
    void removeWanted(Paperlark::SourceId id);
    void reached(const QRect &row); // to be brought into view

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fillMenu(QMenu &menu, const Source &source);

    SourcesModel &m_model;
};

} // namespace Paperlark
