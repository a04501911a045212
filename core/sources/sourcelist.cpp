#include "core/sources/sourcelist.h"

#include "core/sources/sourceaddress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Source)
};

constexpr std::array kinds{"folder"_L1, "day-template"_L1, "single"_L1, "hugging-face"_L1};
constexpr std::array whens{"request"_L1, "start"_L1, "hours"_L1};
constexpr qsizetype sourcesAtMost = 1000;
constexpr int longestName = 200;

QJsonObject objectOf(const Source &source)
{
    return {{u"kind"_s, QString(kinds[size_t(source.kind)])},
            {u"name"_s, source.name},
            {u"place"_s, source.place},
            {u"schedule"_s, QString(whens[size_t(source.schedule.when)])},
            {u"hours"_s, source.schedule.hours}};
}

template<typename Names>
int placeOf(const Names &names, const QString &name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? -1 : int(found - names.begin());
}

Result<Source> sourceOf(const QJsonObject &object, qsizetype number)
{
    const int kind = placeOf(kinds, object.value("kind"_L1).toString());
    const int when = placeOf(whens, object.value("schedule"_L1).toString(u"request"_s));
    if (kind < 0 || when < 0) {
        return Error{
            Text::tr("Source %1 of the list is of a kind that this Paperlark does not know. Nothing was added.").arg(number)};
    }
    Source source{.kind = Source::Kind(kind),
                  .name = object.value("name"_L1).toString().simplified().left(longestName),
                  .place = object.value("place"_L1).toString().trimmed(),
                  .schedule = {.when = Schedule::When(when), .hours = std::clamp(object.value("hours"_L1).toInt(24), 1, 168)}};
    if (const auto checked = source.isFetched() ? checkSource(source) : Result<void>(); !checked) {
        return Error{Text::tr("Source %1 of the list can't be added: %2").arg(number).arg(checked.error().message)};
    }
    return source;
}

} // namespace

QByteArray sourceListOf(const QList<Source> &sources)
{
    QJsonArray all;
    for (const Source &source : sources) {
        all += objectOf(source);
    }
    return QJsonDocument(QJsonObject{{u"paperlark_sources"_s, 1}, {u"sources"_s, all}}).toJson();
}

Result<QList<Source>> sourcesOfList(const QByteArray &file)
{
    const QJsonObject object = QJsonDocument::fromJson(file).object();
    const QJsonArray all = object.value("sources"_L1).toArray();
    if (object.value("paperlark_sources"_L1).toInt() != 1 || all.size() > sourcesAtMost) {
        return Error{Text::tr("This is no list of sources that Paperlark wrote. Nothing was added.")};
    }
    QList<Source> sources;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto source = sourceOf(all[i].toObject(), i + 1);
        if (!source) {
            return source.error();
        }
        if (source->isFetched()) {
            sources += *source;
        }
    }
    return sources;
}

} // namespace Paperlark
