#include "core/library/voicemark.h"

#include "core/digest/textrepair.h"
#include "core/library/teaser.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace Paperlark {

namespace {

QString hashOfFields(const Entry &entry)
{
    const QStringList parts{entry.title,
                            entry.translatedTitle,
                            entry.authors.join(u'\n'),
                            entry.gist,
                            entry.tags.join(u'\n'),
                            entry.githubUrls.join(u'\n'),
                            entry.hubUrls.join(u'\n'),
                            entry.thumbnail,
                            entry.video,
                            entry.votes ? QString::number(*entry.votes) : QString(),
                            QString::number(entry.authorsTruncated)};
    const QByteArray all = parts.join(QChar(0)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).left(8).toHex());
}

} // namespace

bool VoiceMark::saysTheSameAs(const VoiceMark &other) const
{
    return language == other.language && day == other.day && textHash == other.textHash && fields == other.fields;
}

VoiceMark markOf(const Voice &voice)
{
    const Telling &first = voice.first();
    const QString gist = first.entry.gist.isEmpty() ? first.entry.summary : first.entry.gist;
    return {.language = first.entry.language,
            .day = first.day.isValid() ? first.day.toJulianDay() : 0,
            .textHash = first.textHash,
            .fields = hashOfFields(first.entry),
            .teaser = teaserOf(repairedSummary(gist)),
            .source = first.source};
}

QString columnOfVoices(const QList<VoiceMark> &voices)
{
    QJsonArray array;
    for (const VoiceMark &voice : voices) {
        array += QJsonArray{voice.language, voice.day, QString::number(voice.textHash), voice.fields, voice.teaser, voice.source};
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
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
