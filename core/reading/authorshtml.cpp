#include "core/reading/authorshtml.h"

#include "core/reading/displaytext.h"
#include "core/reading/ownlinks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct AuthorsText {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Authors)
public:
    static QString andOthers() { return tr("and others"); }
    static QString fewer() { return tr("show fewer"); }
};

constexpr qsizetype authorsShown = 8;

QString linked(const OwnLink &link, const QString &text, const QString &color)
{
    return u"<a href=\""_s + ownAddress(link) + u"\" style=\"color:"_s + color + u"\">"_s + escapedText(text) + u"</a>"_s;
}

QString unfolding(qsizetype more, AuthorsShown shown, const QString &color)
{
    if (more <= 0)
        return {};
    if (shown == AuthorsShown::Printed)
        return u"&#160; +"_s + QString::number(more);
    const QString text = shown == AuthorsShown::All ? AuthorsText::fewer() : u'+' + QString::number(more);
    return u"&#160; "_s + linked({OwnLink::Kind::Authors, {}}, text, color);
}

} // namespace

QString authorsHtml(const Paper &paper, const PageStyle &style, AuthorsShown shown)
{
    const qsizetype more = paper.authors.size() - authorsShown;
    const qsizetype count = shown == AuthorsShown::All ? paper.authors.size() : qMin(paper.authors.size(), authorsShown);
    QStringList names;
    for (const QString &name : paper.authors.first(count))
        names.append(shown == AuthorsShown::Printed ? escapedText(displayLine(name))
                                                    : linked({OwnLink::Kind::Author, name}, displayLine(name), style.text));
    if (paper.authorsTruncated && (more <= 0 || shown == AuthorsShown::All))
        names.append(escapedText(AuthorsText::andOthers()));
    return names.join(u", "_s) + unfolding(more, shown, style.link);
}

} // namespace Paperlark
