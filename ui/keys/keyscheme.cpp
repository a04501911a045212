#include "ui/keys/keyscheme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(KeyScheme)
};

const QString presetKey = u"preset"_s;
const QString singleKeysKey = u"singleKeys"_s;
const QString changesKey = u"keys"_s;
const QString modes[]{u"on"_s, u"withAlt"_s, u"off"_s};

QJsonArray textsOf(const QList<QKeySequence> &keys)
{
    QJsonArray texts;
    for (const QKeySequence &sequence : keys)
        texts.append(sequence.toString(QKeySequence::PortableText));
    return texts;
}

bool isWhole(const QKeySequence &sequence)
{
    bool whole = !sequence.isEmpty();
    for (int i = 0; i < sequence.count(); ++i)
        whole = whole && sequence[uint(i)].key() != Qt::Key_unknown;
    return whole;
}

Result<QList<QKeySequence>> keysOf(const QString &id, const QJsonValue &value)
{
    if (!value.isArray())
        return Error{Tr::tr("The keys of %1 are no list.").arg(id)};
    QList<QKeySequence> keys;
    const QJsonArray texts = value.toArray();
    for (const QJsonValue &text : texts) {
        const QKeySequence sequence(text.toString(), QKeySequence::PortableText);
        if (!isWhole(sequence))
            return Error{Tr::tr("“%1”, for %2, is no key.").arg(text.toString(), id)};
        keys.append(sequence);
    }
    return keys;
}

} // namespace

QByteArray toJson(const KeyScheme &scheme)
{
    QJsonObject changes;
    for (const auto &[id, keys] : scheme.changes.asKeyValueRange())
        changes.insert(id, textsOf(keys));
    return QJsonDocument(
               QJsonObject{{presetKey, scheme.preset}, {singleKeysKey, modes[int(scheme.singleKeys)]}, {changesKey, changes}})
        .toJson();
}

Result<KeyScheme> keySchemeOf(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        const qsizetype line = json.left(problem.offset).count('\n') + 1;
        return Error{Tr::tr("Line %1 is not as a file of keys is written.").arg(line), problem.errorString()};
    }
    KeyScheme scheme{.preset = document[presetKey].toString()};
    for (const SingleKeys mode : {SingleKeys::WithAlt, SingleKeys::Off}) {
        if (document[singleKeysKey].toString() == modes[int(mode)])
            scheme.singleKeys = mode;
    }
    const QJsonObject changes = document[changesKey].toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        auto keys = keysOf(change.key(), change.value());
        if (!keys)
            return keys.error();
        scheme.changes.insert(change.key(), *keys);
    }
    return scheme;
}

Result<KeyScheme> readKeyScheme(const QString &name)
{
    QFile file(name);
    if (!file.exists())
        return KeyScheme{};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Tr::tr("%1 can't be read: %2.").arg(name, file.errorString())};
    return keySchemeOf(file.readAll());
}

Result<void> writeKeyScheme(const QString &name, const KeyScheme &scheme)
{
    QDir().mkpath(QFileInfo(name).absolutePath());
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(toJson(scheme)) >= 0 && file.commit())
        return {};
    return Error{Tr::tr("The keys can't be written to %1: %2.").arg(name, file.errorString())};
}

} // namespace Paperlark
