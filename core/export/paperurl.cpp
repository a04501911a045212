#include "core/export/paperurl.h"

#include "core/reading/paperlinks.h"

namespace Paperlark {

QString paperUrl(const Paper &paper)
{
    const QString arxiv = paperLink(paper, PaperLink::Kind::Arxiv);
    return arxiv.isEmpty() ? paperLink(paper, PaperLink::Kind::Page) : arxiv;
}

} // namespace Paperlark
