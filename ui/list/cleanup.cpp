#include "ui/list/cleanup.h"

#include "core/models/paperlistmodel.h"
#include "ui/filter/filterbinding.h"
#include "ui/list/paperlistview.h"
#include "ui/statusline.h"

namespace Paperlark {

CleanUp::CleanUp(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&parts.filter, &FilterBinding::counted, this, &CleanUp::runWhenCounted);
}

void CleanUp::run()
{
    m_wanted = true;
    runWhenCounted();
}

void CleanUp::runWhenCounted()
{
    if (!m_wanted || !m_parts.filter.isAnswered() || !m_parts.model.isComplete())
        return;
    m_wanted = false;
    const bool isLast = m_parts.model.rowCount() == 1;
    const int gone = m_parts.model.cleanUp(isLast ? QString() : m_parts.list.currentKey());
    m_parts.status.say(gone > 0 ? tr("Cleaned up: %Ln paper(s) left the list.", nullptr, gone)
                                : tr("Nothing to clean up: every paper listed fits."));
}

} // namespace Paperlark
