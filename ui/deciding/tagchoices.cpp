#include "ui/deciding/tagchoices.h"

#include "ui/filter/completions.h"

#include <algorithm>

namespace Paperlark {

namespace {

constexpr qsizetype MostShown = 60; // a longer list is not for looking through

} // namespace

QString tagName(const QString &typed)
{
    QString name = typed.simplified();
    while (name.startsWith(u'#'))
        name = name.mid(1).trimmed();
    return name;
}

QList<TagChoice> tagChoices(const QList<TagChoice> &all, const QString &typed)
{
    const QString name = tagName(typed);
    if (name.isEmpty())
        return all.first(qMin(all.size(), MostShown));
    const auto isSame = [&name](const TagChoice &choice) { return choice.name.compare(name, Qt::CaseInsensitive) == 0; };
    QList<TagChoice> same;
    QList<TagChoice> best;
    QList<TagChoice> others;
    for (const TagChoice &choice : all) {
        const BeginningFit fit = fitOf(choice.name, name);
        if (fit != BeginningFit::None)
            (isSame(choice) ? same : fit == BeginningFit::Beginning ? best : others).append(choice);
    }
    QList<TagChoice> found = (same + best + others).mid(0, MostShown);
    if (same.isEmpty())
        found.append({.name = name, .isNew = true});
    return found;
}

} // namespace Paperlark
