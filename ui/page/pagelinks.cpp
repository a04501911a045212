// What a link of the page does: those of our own stay on the page, all others are handed on.
#include "core/library/filter/highlight.h"
#include "core/reading/displaytext.h"
#include "core/reading/longtext.h"
#include "core/reading/ownlinks.h"
#include "core/reading/textfinding.h"
#include "ui/page/pageactions.h"
#include "ui/page/papertext.h"
#include "ui/page/paperview.h"

namespace Paperlark {

void PaperView::connectLinks()
{
    connect(m_text, &PaperText::linkActivated, this, &PaperView::follow);
    connect(m_text, &PaperText::linkPointedAt, this, &PaperView::tellTarget);
    connect(m_text, &PaperText::figurePointedAt, this, &PaperView::figurePointedAt);
    connect(m_actions, &PageActions::activated, this, &PaperView::linkActivated);
    connect(m_actions, &PageActions::pointedAt, this, &PaperView::linkPointedAt);
}

void PaperView::follow(const QString &address)
{
    const OwnLink link = ownLink(address);
    switch (link.kind) {
    case OwnLink::Kind::Original: return toggleOriginal();
    case OwnLink::Kind::Authors: return toggleAuthors();
    case OwnLink::Kind::FollowUp: return toggleFollowUp(address);
    case OwnLink::Kind::Rest: return showRest();
    case OwnLink::Kind::Author: emit authorChosen(link.name); return;
    case OwnLink::Kind::Day: emit dayWanted(QDate::fromString(link.name, Qt::ISODate)); return;
    case OwnLink::Kind::Paper: emit paperWanted(link.name); return;
    case OwnLink::Kind::Note: emit noteWanted(); return;
    case OwnLink::Kind::None: emit linkActivated(address); return;
    case OwnLink::Kind::Unknown: return;
    }
}

QString PaperView::targetOf(const QString &address)
{
    const OwnLink link = ownLink(address);
    switch (link.kind) {
    case OwnLink::Kind::Original: return tr("The text as the digests wrote it, or the page");
    case OwnLink::Kind::Authors: return tr("All authors, or the first few");
    case OwnLink::Kind::FollowUp: return tr("Show the questions that follow, or fold them");
    case OwnLink::Kind::Rest: return tr("Show all of this text, which may take a while");
    case OwnLink::Kind::Author: return tr("Find papers by %1").arg(displayLine(link.name));
    case OwnLink::Kind::Day: return tr("The papers of this day");
    case OwnLink::Kind::Paper: return tr("Open this paper");
    case OwnLink::Kind::Note: return tr("Write what you think of it");
    case OwnLink::Kind::None: return address;
    default: return {};
    }
}

void PaperView::tellTarget(const QString &address)
{
    emit linkPointedAt(targetOf(address));
}

void PaperView::toggleAuthors()
{
    m_choice.authors = m_choice.authors == AuthorsShown::All ? AuthorsShown::First : AuthorsShown::All;
    renewPage(Place::Kept);
}

void PaperView::toggleFollowUp(const QString &link)
{
    m_choice.followUpOpen = !m_choice.followUpOpen;
    m_linkToFocus = link;
    renewPage(Place::Kept);
}

void PaperView::showRest()
{
    m_choice.restOpen = true;
    renewPage(Place::Kept);
}

void PaperView::unfoldFound(const QString &wanted)
{
    if (m_showsOriginal || wanted.isEmpty())
        return;
    const PageChoice before = m_choice;
    const FoldedText folded = foldedText(m_voices, m_open, m_choice);
    m_choice.followUpOpen |= !placesOf(wanted, folded.followUp).isEmpty();
    m_choice.restOpen |= !placesOf(wanted, folded.rest).isEmpty();
    if (m_choice == before)
        return;
    renewPage(Place::Kept);
    showPage();
}

// Nobody asked for this page to be searched, so a text that is slow to lay out stays folded and says what it holds.
void PaperView::unfoldSearched()
{
    if (m_showsOriginal)
        return;
    m_choice.followUpOpen |= !spansOf(m_terms, foldedText(m_voices, m_open, m_choice).followUp).isEmpty();
    m_choice.hitsInRest = hitsInRest();
}

int PaperView::hitsInRest() const
{
    return m_terms.isEmpty() ? 0 : int(spansOf(m_terms, foldedText(m_voices, m_open, m_choice).rest).size());
}

void PaperView::toggleOriginal()
{
    m_showsOriginal = m_paper && !m_showsOriginal;
    renewPage(Place::Top);
}

} // namespace Paperlark
