#pragma once

#include "core/library/paperfilter.h"
#include "ui/rowlayout.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;

namespace Paperlark {

class FlowLayout;
class LinkButton;

// The head of the list: the filter as a sentence of chips, and the line that counts what it leaves.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    const PaperFilter &filter() const { return m_filter; }
    void setFilter(const PaperFilter &filter);
    void setCounts(int shown, int all);
    void setDensity(ListDensity density);

signals:
    void filterChanged(const Paperlark::PaperFilter &filter); // by the reader only
    void densityChanged(Paperlark::ListDensity density);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addDensityButtons(QHBoxLayout *line);
    void fillChips();
    int focusedChip() const;
    void focusChip(int place);
    void adoptLooks();
    void change(const PaperFilter &filter);

    PaperFilter m_filter{};
    int m_shown{};
    int m_all{};
    QWidget *m_sentence{};
    FlowLayout *m_chips{};
    QHBoxLayout *m_countLine{};
    FlowLayout *m_counts{};
    QLabel *m_count{};
    LinkButton *m_clear{};
    QButtonGroup *m_densities{};
};

} // namespace Paperlark
