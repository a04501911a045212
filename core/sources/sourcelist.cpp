#include "core/sources/sourcelist.h"

#include "core/sources/sourceaddress.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Source)
};

constexpr auto ours = "urn:paperlark:sources"_L1;
constexpr std::array kinds{"folder"_L1, "day-template"_L1, "single"_L1, "hugging-face"_L1};
constexpr std::array whens{"request"_L1, "start"_L1, "hours"_L1};
constexpr qsizetype sourcesAtMost = 1000;
constexpr int longestName = 200;

template<typename Names>
std::optional<int> placeOf(const Names &names, QStringView name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? std::nullopt : std::optional(int(found - names.begin()));
}

// XML has no way to say a control character.
QString plain(QString text)
{
    return text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
}

void write(const Source &source, QXmlStreamWriter &xml)
{
    xml.writeEmptyElement(u"outline"_s);
    xml.writeAttribute(u"type"_s, u"digest"_s);
    xml.writeAttribute(u"text"_s, plain(source.name));
    xml.writeAttribute(u"xmlUrl"_s, plain(source.place));
    xml.writeAttribute(ours, u"kind"_s, kinds[size_t(source.kind)]);
    xml.writeAttribute(ours, u"schedule"_s, whens[size_t(source.schedule.when)]);
    if (source.schedule.when == Schedule::When::EveryHours) {
        xml.writeAttribute(ours, u"hours"_s, QString::number(source.schedule.hours));
    }
}

Result<Source> sourceOf(const QXmlStreamAttributes &outline, qint64 line)
{
    const auto kind = placeOf(kinds, outline.value(ours, "kind"_L1));
    const bool isScheduled = outline.hasAttribute(ours, "schedule"_L1);
    const auto when = isScheduled ? placeOf(whens, outline.value(ours, "schedule"_L1)) : 0;
    if (!kind || Source::Kind(*kind) == Source::Kind::WatchedFolder || !when) {
        return Error{
            Text::tr("Line %1 of the list: this Paperlark does not know that kind of source. Nothing was added.").arg(line)};
    }
    bool isNumber = false;
    const int hours = outline.value(ours, "hours"_L1).toInt(&isNumber);
    Source source{.kind = Source::Kind(*kind),
                  .name = outline.value("text"_L1).toString().simplified().left(longestName),
                  .place = outline.value("xmlUrl"_L1).toString().trimmed(),
                  .schedule = {.when = Schedule::When(*when), .hours = isNumber ? std::clamp(hours, 1, 168) : Schedule().hours}};
    if (const auto checked = checkSource(source); !checked) {
        return Error{Text::tr("Line %1 of the list can't be added: %2").arg(line).arg(checked.error().message)};
    }
    return source;
}

} // namespace

QByteArray sourceListOf(const QList<Source> &sources)
{
    QByteArray file;
    QXmlStreamWriter xml(&file);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeNamespace(ours, u"paperlark"_s);
    xml.writeStartElement(u"opml"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"head"_s);
    xml.writeTextElement(u"title"_s, Text::tr("Sources of new papers", "title of an exported list"));
    xml.writeEndElement();
    xml.writeStartElement(u"body"_s);
    for (const Source &source : sources) {
        if (source.isFetched()) {
            write(source, xml);
        }
    }
    xml.writeEndDocument();
    return file;
}

Result<QList<Source>> sourcesOfList(const QByteArray &file)
{
    QXmlStreamReader xml(file);
    QList<Source> sources;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !xml.attributes().hasAttribute(ours, "kind"_L1)) {
            continue;
        }
        const auto source = sourceOf(xml.attributes(), xml.lineNumber());
        if (!source) {
            return source.error();
        }
        sources += *source;
        if (sources.size() > sourcesAtMost) {
            return Error{Text::tr("The list has more than %L1 sources. Nothing was added.").arg(sourcesAtMost)};
        }
    }
    if (xml.hasError()) {
        return Error{Text::tr("Line %1 of the list is not well-formed OPML. Nothing was added.").arg(xml.lineNumber()),
                     xml.errorString()};
    }
    if (sources.isEmpty()) {
        return Error{Text::tr("This list has no source that Paperlark could ask. Nothing was added.")};
    }
    return sources;
}

} // namespace Paperlark
