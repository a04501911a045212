// What a link of the page does: those of our own stay on the page, all others are handed on.
#include "core/reading/displaytext.h"
#include "core/reading/ownlinks.h"
#include "ui/pageactions.h"
#include "ui/papertext.h"
#include "ui/paperview.h"

namespace Paperlark {

void PaperView::connectLinks()
{
    connect(m_text, &PaperText::linkActivated, this, &PaperView::follow);
    connect(m_text, &PaperText::linkPointedAt, this, &PaperView::tellTarget);
    connect(m_actions, &PageActions::activated, this, &PaperView::linkActivated);
    connect(m_actions, &PageActions::pointedAt, this, &PaperView::linkPointedAt);
}

void PaperView::follow(const QString &address)
{
    const OwnLink link = ownLink(address);
    switch (link.kind) {
    case OwnLink::Kind::Original: return toggleOriginal();
    case OwnLink::Kind::Authors: return toggleAuthors();
    case OwnLink::Kind::Author: emit authorChosen(link.name); return;
    case OwnLink::Kind::None: emit linkActivated(address); return;
    }
}

void PaperView::tellTarget(const QString &address)
{
    const OwnLink link = ownLink(address);
    switch (link.kind) {
    case OwnLink::Kind::Original: emit linkPointedAt(tr("The text as the digests wrote it, or the page")); return;
    case OwnLink::Kind::Authors: emit linkPointedAt(tr("All authors, or the first few")); return;
    case OwnLink::Kind::Author: emit linkPointedAt(tr("Find papers by %1").arg(displayLine(link.name))); return;
    case OwnLink::Kind::None: emit linkPointedAt(address); return;
    }
}

void PaperView::toggleAuthors()
{
    m_authors = m_authors == AuthorsShown::All ? AuthorsShown::First : AuthorsShown::All;
    renewPage(Place::Kept);
}

void PaperView::toggleOriginal()
{
    m_showsOriginal = m_paper && !m_showsOriginal;
    renewPage(Place::Top);
}

} // namespace Paperlark
