#include "ui/filter/searchbinding.h"

#include "core/library/filter/filtertext.h"
#include "core/library/library.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/filterbinding.h"
#include "ui/filter/filterchips.h"
#include "ui/filter/searchfield.h"
#include "ui/list/paperlistview.h"
#include "ui/page/paperview.h"

namespace Paperlark {

SearchBinding::SearchBinding(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.search, &SearchField::entered, this, &SearchBinding::makeChips);
    connect(&parts.search, &SearchField::lastChipWanted, &parts.bar, &FilterBar::editLastChip);
    connect(&parts.search, &SearchField::mistakeShown, &parts.bar, &FilterBar::setMistake);
    connect(&parts.bar, &FilterBar::chipEdited, this, &SearchBinding::editAsText);
    connect(&parts.filter, &FilterBinding::filterChanged, this, &SearchBinding::markHits);
    connect(&parts.library, &Library::answered, &parts.search, &SearchField::setAnswer);
}

void SearchBinding::markHits()
{
    const QList<SearchTerm> terms = searchTermsOf(m_parts.filter.filter());
    if (terms == m_marked)
        return; // rows that were laid out stay so: a click on a day or a tag has no new words
    m_marked = terms;
    m_parts.list.setSearchTerms(terms);
    m_parts.page.setSearchTerms(terms);
}

// Conditions that can be choices become choices; words stay in the field.
void SearchBinding::makeChips()
{
    m_parts.filter.setFilter(filterOfText(textOfFilter(m_parts.filter.filter())));
}

void SearchBinding::editAsText(const FilterChip &chip)
{
    const bool isText = chip.typedPosition >= 0;
    if (!isText)
        m_parts.filter.setFilter(withChipAsText(chip));
    m_parts.search.setFocus(Qt::OtherFocusReason);
    m_parts.search.setCursorPosition(int(qMax<qsizetype>(chip.typedPosition, 0) + chip.typed.size()));
}

} // namespace Paperlark
