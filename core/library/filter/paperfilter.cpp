#include "core/library/filter/paperfilter.h"

namespace Paperlark {

namespace {

FacetChoice PaperFilter::*fieldOf(Facet facet)
{
    switch (facet) {
    case Facet::Tags: return &PaperFilter::tags;
    case Facet::Languages: return &PaperFilter::languages;
    case Facet::Sources: return &PaperFilter::sources;
    case Facet::Authors: return &PaperFilter::authors;
    case Facet::Has: return &PaperFilter::has;
    }
    Q_UNREACHABLE();
}

} // namespace

const FacetChoice &PaperFilter::choice(Facet facet) const
{
    return this->*fieldOf(facet);
}

FacetChoice &PaperFilter::choice(Facet facet)
{
    return this->*fieldOf(facet);
}

void PaperFilter::clearDays()
{
    firstDay = lastDay = {};
    period.clear();
    weekdays = 0;
}

bool PaperFilter::leavesNothingOut() const
{
    PaperFilter inDigestOrder = *this;
    inDigestOrder.order = PaperOrder::Digest;
    return inDigestOrder.isEmpty();
}

} // namespace Paperlark
