#include "core/export/exporter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

QString Exporter::description() const
{
    return QCoreApplication::translate("Exporters", writes);
}

std::span<const Exporter *const> allExporters()
{
    static const Exporter *const exporters[] = {
#define EXPORTER(name) &name##Exporter,
#include "core/export/exporters.def"
#undef EXPORTER
    };
    return exporters;
}

const Exporter *findExporter(const QString &name)
{
    const auto all = allExporters();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const Exporter *each) { return each->name == name; });
    return found == all.end() ? nullptr : *found;
}

const Exporter *exporterOfFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto all = allExporters();
    const auto found = std::find_if(all.begin(), all.end(), [&ending](const Exporter *each) { return each->ending == ending; });
    return found == all.end() ? nullptr : *found;
}

QString exporterNames()
{
    QStringList names;
    for (const Exporter *exporter : allExporters())
        names += exporter->name;
    return names.join(u", "_s);
}

} // namespace Paperlark
