#include "app/papersasked.h"

#include "app/commandline.h"

#include "core/export/exporter.h"
#include "core/library/filter/filtertext.h"
#include "core/library/library.h"

#include <QCoreApplication>

#include <limits>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// How many papers at the most; an Error for what is no number.
Result<qsizetype> readLimit(const Arguments &arguments)
{
    if (!arguments.values.contains(u"limit"_s))
        return std::numeric_limits<qsizetype>::max();
    bool ok = false;
    const qsizetype limit = arguments.value(u"limit"_s).toLongLong(&ok);
    if (!ok || limit < 0)
        return Error{Tr::tr("--limit takes a number.")};
    return limit;
}

Result<const Exporter *> readFormat(const Arguments &arguments)
{
    const bool isNamed = arguments.values.contains(u"format"_s);
    const QString name = isNamed ? arguments.value(u"format"_s) : arguments.has(u"json"_s) ? u"jsonl"_s : QString();
    const Exporter *exporter = findExporter(name);
    if (isNamed && !exporter)
        return Error{Tr::tr("%1 is no format; there are %2.").arg(name, exporterNames())};
    return exporter;
}

} // namespace

Result<PapersAsked> papersAsked(const Arguments &arguments)
{
    const auto limit = readLimit(arguments);
    if (!limit)
        return limit.error();
    const auto exporter = readFormat(arguments);
    if (!exporter)
        return exporter.error();
    return PapersAsked{*limit, *exporter};
}

void noticeMistakes(const QString &text)
{
    for (const FilterMistake &mistake : mistakesIn(text))
        printNotice(mistake.message);
}

// The first ones cost little wherever they are found as they come.
QList<PaperId> papersFound(const Library &library, const QString &text, qsizetype limit)
{
    const PaperFilter filter{.text = text};
    const auto first = limit <= std::numeric_limits<int>::max() ? library.firstPaperIds(filter, int(limit)) : std::nullopt;
    return first ? *first : library.paperIds(filter).mid(0, limit);
}

} // namespace Paperlark
