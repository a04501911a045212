#include "core/models/facetname.h"

#include "core/languagename.h"

#include <QCoreApplication>

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::FacetModel)
};

struct HasName {
    QLatin1StringView value{};
    const char *name{};
};

constexpr HasName hasNames[] = {
    {QLatin1StringView("code"), QT_TRANSLATE_NOOP("Paperlark::FacetModel", "Code")},
    {QLatin1StringView("model"), QT_TRANSLATE_NOOP("Paperlark::FacetModel", "Model")},
    {QLatin1StringView("video"), QT_TRANSLATE_NOOP("Paperlark::FacetModel", "Video")},
    {QLatin1StringView("thumbnail"), QT_TRANSLATE_NOOP("Paperlark::FacetModel", "Thumbnail")},
    {QLatin1StringView("note"), QT_TRANSLATE_NOOP("Paperlark::FacetModel", "My note")},
};

QString hasName(const QString &value)
{
    for (const HasName &known : hasNames) {
        if (value == known.value) {
            return Text::tr(known.name);
        }
    }
    return value;
}

} // namespace

QString facetName(Facet facet, const QString &value)
{
    switch (facet) {
    case Facet::Languages: return languageName(value);
    case Facet::Has: return hasName(value);
    case Facet::Sources: return value.isEmpty() ? Text::tr("Unknown source") : value;
    case Facet::Tags:
    case Facet::Authors: break;
    }
    return value;
}

} // namespace Paperlark
