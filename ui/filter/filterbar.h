#pragma once

#include "core/library/filter/paperfilter.h"
#include "ui/list/rowlayout.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;

namespace Paperlark {

class FlowLayout;
class LinkButton;
class RoleLabel;
class SortButton;
struct FilterChip;

// The head of the list: the filter as a sentence of chips, and the line that counts what it leaves.
class FilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    const PaperFilter &filter() const { return m_filter; }
    void setFilter(const PaperFilter &filter);
    void setCounts(std::optional<int> shown, int all); // none: not known yet
    void setMistake(const QString &sentence);          // about the text of the search; empty: none
    void setDensity(ListDensity density);
    void editLastChip(); // as text

signals:
    void filterChanged(const Paperlark::PaperFilter &filter); // by the reader only
    void chipEdited(const Paperlark::FilterChip &chip);       // it shall be text of the search again
    void densityChanged(Paperlark::ListDensity density);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addMistake();
    QWidget *makeTools(); // order and density
    void fillChips();
    int focusedChip() const;
    void focusChip(int place);
    void adoptLooks();
    void change(const PaperFilter &filter);

    PaperFilter m_filter{};
    QWidget *m_sentence{};
    FlowLayout *m_chips{};
    FlowLayout *m_counts{};
    QLabel *m_count{};
    LinkButton *m_clear{};
    RoleLabel *m_mistake{};
    SortButton *m_sort{};
    QButtonGroup *m_densities{};
};

} // namespace Paperlark
