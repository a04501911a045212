// BibTeX: an @misc for each paper, as arXiv's own page gives it. UTF-8, which biber and every TeX since 2018 read.
#include "core/export/citationkeys.h"
#include "core/export/exporter.h"
#include "core/export/exportrun.h"
#include "core/export/paperurl.h"
#include "core/export/personname.h"
#include "core/export/textext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

// "Maaten, Laurens" is read the same by every tool; a name in braces is not taken apart.
QString authorTex(const QString &name)
{
    const PersonName parts = personName(name);
    if (parts.isWhole)
        return u'{' + texText(parts.family) + u'}';
    const QString suffix = parts.suffix.isEmpty() ? QString() : texText(parts.suffix) + u", "_s;
    return texText(parts.familyWithParticle()) + u", "_s + suffix + texText(parts.given);
}

QString authorsTex(const Paper &paper)
{
    QStringList authors;
    for (const QString &name : paper.authors) {
        if (!name.simplified().isEmpty())
            authors += authorTex(name);
    }
    if (paper.authorsTruncated && !authors.isEmpty())
        authors += u"others"_s;
    return authors.join(u" and "_s);
}

// An address is printed by \url, which wants it as it is; what would end the field is written the way addresses do.
QString addressTex(QString address)
{
    return address.replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s).replace(u'\\', u"%5C"_s).replace(u' ', u"%20"_s);
}

QString field(QLatin1StringView name, const QString &value)
{
    return value.isEmpty() ? QString() : u"  "_s + name + u" = {"_s + value + u"},\n"_s;
}

QString timeFields(const PaperTime &time)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    if (time.year == 0)
        return {};
    // Months are words of BibTeX's own, without braces: styles write them in their language.
    return field("year"_L1, QString::number(time.year)) + u"  month = "_s + months.at(time.month - 1) + u",\n"_s;
}

QString entryOf(const Paper &paper, const QString &key)
{
    return u"@misc{"_s + key + u",\n"_s + field("title"_L1, texTitle(paper.title)) + field("author"_L1, authorsTex(paper))
        + timeFields(paperTime(paper)) + field("eprint"_L1, paper.arxivId)
        + field("archivePrefix"_L1, paper.arxivId.isEmpty() ? QString() : u"arXiv"_s)
        + field("url"_L1, addressTex(paperUrl(paper))) + u"}\n"_s;
}

void write(ExportRun &run)
{
    const CitationKeys keys(run);
    QString between;
    while (const auto paper = run.nextPaper()) {
        run.write(between + entryOf(*paper, keys.keyOf(*paper)));
        between = u"\n"_s;
    }
}

} // namespace

const Exporter bibtexExporter{.name = "bibtex"_L1,
                              .ending = "bib"_L1,
                              .writes = QT_TRANSLATE_NOOP("Exporters", "BibTeX, for LaTeX and reference managers"),
                              .write = write,
                              .passes = 2};

} // namespace Paperlark
