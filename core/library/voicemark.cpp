#include "core/library/voicemark.h"

#include "core/library/jsonlist.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Paperlark {

bool VoiceMark::saysTheSameAs(const VoiceMark &other) const
{
    return language == other.language && day == other.day && textHash == other.textHash && fields == other.fields;
}

VoiceMark markOf(const Voice &voice)
{
    const Telling &first = voice.first();
    return {.language = first.entry.language,
            .day = first.day.isValid() ? first.day.toJulianDay() : 0,
            .textHash = first.textHash,
            .fields = first.words.fieldsHash,
            .teaser = first.words.teaser,
            .source = first.source};
}

// By hand: it is made for every paper of an import, and QJsonDocument takes five times as long.
QString columnOfVoices(const QList<VoiceMark> &voices)
{
    QString json;
    json.reserve(400 * voices.size());
    json += u'[';
    for (const VoiceMark &voice : voices) {
        json += json.size() > 1 ? u",["_s : u"["_s;
        appendJson(json, voice.language);
        json += u',' + QString::number(voice.day) + u",\""_s + QString::number(voice.textHash) + u"\","_s;
        appendJson(json, voice.fields);
        json += u',';
        appendJson(json, voice.teaser);
        json += u',' + QString::number(voice.source) + u']';
    }
    return json += u']';
}

QList<VoiceMark> voicesOfColumn(const QString &column)
{
    QList<VoiceMark> voices;
    const QJsonArray array = QJsonDocument::fromJson(column.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonArray voice = value.toArray();
        voices += VoiceMark{voice[0].toString(), voice[1].toInteger(), voice[2].toString().toLongLong(),
                            voice[3].toString(), voice[4].toString(),  voice[5].toInteger()};
    }
    return voices;
}

} // namespace Paperlark
