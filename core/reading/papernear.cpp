#include "core/reading/papernear.h"

#include "core/reading/daytext.h"
#include "core/reading/displaytext.h"
#include "core/reading/maths.h"
#include "core/reading/ownlinks.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct NearText {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::PaperNear)
public:
    //: %1: one or more days
    static QString againOn(const QString &days) { return tr("Again on %1").arg(days); }
    static QString related() { return tr("Related in your library"); }
    //: why another paper is related; %1: words of its title, or names of authors
    static QString shares(const QString &what) { return tr("shares %1").arg(what); }
};

QString link(const QString &address, const QString &text)
{
    return u"<a href=\""_s + escapedText(address) + u"\">"_s + escapedText(text) + u"</a>"_s;
}

QString unbroken(const QString &words)
{
    return QString(words).replace(u' ', QChar(QChar::Nbsp));
}

QString reasonOf(const RelatedPaper &paper)
{
    const QStringList shared = paper.sharedAuthors + paper.sharedWords;
    return NearText::shares(displayLine(shared.join(u", "_s)));
}

} // namespace

void appendOtherDays(PageHtml &page, const Paper &paper, const PageStyle &style)
{
    QStringList days;
    for (const QDate &day : paper.days.mid(1))
        days.append(link(ownAddress({OwnLink::Kind::Day, day.toString(Qt::ISODate)}), unbroken(DayText::weekday(day))));
    if (!days.isEmpty())
        page.block("p"_L1, {.size = style.quiet, .color = style.textDim, .above = 22},
                   escapedText(NearText::againOn(u"%1"_s)).arg(days.join(u" · "_s)));
}

void appendRelated(PageHtml &page, const QList<RelatedPaper> &related, const PageStyle &style)
{
    if (related.isEmpty())
        return;
    page.block("h2"_L1, {.size = style.section, .color = style.textDim, .bold = true, .above = 28},
               escapedText(NearText::related()));
    for (const RelatedPaper &paper : related) {
        const QString title = displayLine(titleText(paper.title));
        page.block("p"_L1, {.size = style.people, .color = style.text, .language = languageOfScript(title, {}), .above = 8},
                   link(ownAddress({OwnLink::Kind::Paper, paper.key}), title));
        page.block("p"_L1, {.size = style.quiet, .color = style.textDim, .language = languageOfScript(reasonOf(paper), {})},
                   escapedText(unbroken(DayText::weekday(paper.day)) + u" · "_s + reasonOf(paper)));
    }
}

} // namespace Paperlark
