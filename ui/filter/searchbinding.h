#pragma once

#include "core/library/filter/filtertext.h"

#include <QObject>

namespace Paperlark {

class FilterBar;
class FilterBinding;
class Library;
class PaperListView;
class PaperView;
class SearchField;
struct FilterChip;

// The search field and the chips are two writings of one filter: what is typed becomes chips, chips become text again,
// and nothing is lost on the way.
class SearchBinding final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        FilterBinding &filter;
        FilterBar &bar;
        SearchField &search;
        PaperListView &list;
        PaperView &page;
    };
    explicit SearchBinding(const Parts &parts, QObject *parent = nullptr);

private:
    void markHits();
    void makeChips();
    void editAsText(const FilterChip &chip);

    Parts m_parts;
    QList<SearchTerm> m_marked{};
};

} // namespace Paperlark
