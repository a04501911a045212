// RIS, as Zotero, EndNote and Mendeley exchange it: two letters, two spaces, a dash; lines end in CR LF.
#include "core/export/citationkeys.h"
#include "core/export/exporter.h"
#include "core/export/exportrun.h"
#include "core/export/paperurl.h"
#include "core/export/personname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QString line(QLatin1StringView tag, const QString &value)
{
    const QString folded = value.simplified();
    return folded.isEmpty() ? QString() : tag + u"  - "_s + folded + u"\r\n"_s;
}

QString author(const QString &name)
{
    const PersonName parts = personName(name);
    if (parts.isWhole)
        return parts.family;
    return parts.familyWithParticle() + u", "_s + parts.given + (parts.suffix.isEmpty() ? QString() : u", "_s + parts.suffix);
}

QString timeLines(const PaperTime &time)
{
    if (time.year == 0)
        return {};
    return line("PY"_L1, QString::number(time.year))
        + line("DA"_L1, u"%1/%2//"_s.arg(time.year).arg(time.month, 2, 10, QChar(u'0')));
}

QString recordOf(const Paper &paper, const QString &key)
{
    QString record = line("TY"_L1, u"UNPB"_s) + line("ID"_L1, key) + line("TI"_L1, paper.title);
    for (const QString &name : paper.authors)
        record += line("AU"_L1, author(name));
    record += timeLines(paperTime(paper));
    for (const QString &tag : paper.tags)
        record += line("KW"_L1, tag);
    if (!paper.arxivId.isEmpty())
        record += line("AN"_L1, u"arXiv:"_s + paper.arxivId);
    return record + line("UR"_L1, paperUrl(paper)) + u"ER  - \r\n"_s;
}

void write(ExportRun &run)
{
    const CitationKeys keys(run);
    QString between;
    while (const auto paper = run.nextPaper()) {
        run.write(between + recordOf(*paper, keys.keyOf(*paper)));
        between = u"\r\n"_s;
    }
}

} // namespace

const Exporter risExporter{.name = "ris"_L1,
                           .ending = "ris"_L1,
                           .writes = QT_TRANSLATE_NOOP("Exporters", "RIS, for Zotero, EndNote and Mendeley"),
                           .write = write,
                           .passes = 2};

} // namespace Paperlark
