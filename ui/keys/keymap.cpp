#include "ui/keys/keymap.h"

#include "core/places.h"
#include "ui/keys/keypresets.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

// The reader may want to mend it; an older one that was put aside stays.
QString putAside(const QString &file)
{
    QString aside = file + u".damaged"_s;
    if (QFile::exists(aside))
        aside += QDateTime::currentDateTime().toString(u"-yyyyMMddHHmmss"_s);
    return QFile::rename(file, aside) ? aside : QString();
}

QKeySequence withAlt(const QKeySequence &keys)
{
    int strokes[4]{};
    for (int i = 0; i < keys.count(); ++i)
        strokes[i] = keys[uint(i)].toCombined();
    return {strokes[0] | int(Qt::AltModifier), strokes[1], strokes[2], strokes[3]};
}

} // namespace

QKeySequence beginningOf(const QKeySequence &keys, int strokes)
{
    int kept[4]{};
    for (int i = 0; i < std::min(strokes, keys.count()); ++i)
        kept[i] = keys[uint(i)].toCombined();
    return {kept[0], kept[1], kept[2], kept[3]};
}

bool isSingleKey(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    const bool writes = first.key() > Qt::Key_Space && first.key() < Qt::Key_Escape;
    return writes && !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

KeyMap::KeyMap(const QList<KeyedAction> &actions, const QString &file, QObject *parent)
    : QObject(parent), m_actions(actions), m_file(file)
{
    adopt();
}

QString KeyMap::defaultFile()
{
    return QDir(Places::settings()).filePath(u"keys.json"_s);
}

Result<void> KeyMap::load()
{
    const auto scheme = readKeyScheme(m_file);
    m_scheme = scheme ? *scheme : KeyScheme();
    adopt();
    if (scheme)
        return {};
    const QString aside = putAside(m_file);
    const QString kept = aside.isEmpty() ? tr("It is left as it is.") : tr("It is kept as %1.").arg(aside);
    //: %1: why the file was not understood; %2: where it is kept
    return Error{tr("Your keys can't be read, so the usual ones are in force. %1 %2").arg(scheme.error().message, kept),
                 scheme.error().detail};
}

Result<void> KeyMap::setScheme(const KeyScheme &scheme)
{
    m_scheme = scheme;
    adopt();
    return m_file.isEmpty() ? Result<void>() : writeKeyScheme(m_file, m_scheme);
}

QString KeyMap::nameOf(const QString &id) const
{
    const auto found =
        std::find_if(m_actions.begin(), m_actions.end(), [&id](const KeyedAction &action) { return action.id == id; });
    return found == m_actions.end() ? QString() : found->name;
}

QList<QKeySequence> KeyMap::presetKeys(const QString &id) const
{
    const auto found =
        std::find_if(m_actions.begin(), m_actions.end(), [&id](const KeyedAction &action) { return action.id == id; });
    return presetKeysOf(found == m_actions.end() ? KeyedAction{.id = id} : *found);
}

QList<QKeySequence> KeyMap::presetKeysOf(const KeyedAction &action) const
{
    const KeysById &keys = presetNamed(m_scheme.preset).keys;
    const auto preset = keys.find(action.id);
    return preset == keys.end() ? action.keys : *preset;
}

QList<QKeySequence> KeyMap::chosenKeys(const QString &id) const
{
    return isChanged(id) ? m_scheme.changes.value(id) : presetKeys(id);
}

QList<QKeySequence> KeyMap::chosenKeysOf(const KeyedAction &action) const
{
    return isChanged(action.id) ? m_scheme.changes.value(action.id) : presetKeysOf(action);
}

Result<void> KeyMap::setKeys(const QString &id, const QList<QKeySequence> &keys)
{
    KeyScheme scheme = m_scheme;
    if (keys == presetKeys(id))
        scheme.changes.remove(id);
    else
        scheme.changes.insert(id, keys);
    return setScheme(scheme);
}

QList<KeyMap::Conflict> KeyMap::conflicts(const QString &id, const QKeySequence &keys) const
{
    QList<Conflict> found;
    for (const KeyedAction &action : m_actions) {
        for (const QKeySequence &others : action.id == id ? QList<QKeySequence>() : chosenKeysOf(action)) {
            const int strokes = std::min(keys.count(), others.count());
            if (beginningOf(keys, strokes) == beginningOf(others, strokes))
                found.append({.id = action.id, .keys = others, .isSame = keys == others});
        }
    }
    return found;
}

QList<KeyMap::Step> KeyMap::stepsAfter(const QKeySequence &begun) const
{
    QList<Step> steps;
    for (const KeyedAction &action : m_actions) {
        for (const QKeySequence &sequence : keys(action.id)) {
            if (sequence.count() <= begun.count() || beginningOf(sequence, begun.count()) != begun)
                continue;
            const QKeyCombination stroke = sequence[uint(begun.count())];
            const bool isKnown = std::any_of(steps.begin(), steps.end(), [=](const Step &step) { return step.stroke == stroke; });
            if (!isKnown)
                steps.append({.stroke = stroke, .id = action.id, .isLast = sequence.count() == begun.count() + 1});
        }
    }
    return steps;
}

// With Alt, a key that some action has already stays with that one.
QList<QKeySequence> KeyMap::underMode(const QList<QKeySequence> &keys, const QSet<QKeySequence> &taken) const
{
    QList<QKeySequence> result;
    for (const QKeySequence &sequence : keys) {
        if (m_scheme.singleKeys == SingleKeys::On || !isSingleKey(sequence))
            result.append(sequence);
        else if (m_scheme.singleKeys == SingleKeys::WithAlt && !taken.contains(withAlt(sequence)))
            result.append(withAlt(sequence));
    }
    return result;
}

void KeyMap::adopt()
{
    QSet<QKeySequence> taken;
    if (m_scheme.singleKeys == SingleKeys::WithAlt) {
        for (const KeyedAction &action : m_actions) {
            const QList<QKeySequence> chosen = chosenKeysOf(action);
            taken.unite({chosen.begin(), chosen.end()});
        }
    }
    m_keys.clear();
    m_ids.clear();
    for (const KeyedAction &action : m_actions) {
        const QList<QKeySequence> inForce = underMode(chosenKeysOf(action), taken);
        m_keys.insert(action.id, inForce);
        for (const QKeySequence &sequence : inForce) {
            if (!m_ids.contains(sequence))
                m_ids.insert(sequence, action.id);
        }
    }
    emit changed();
}

} // namespace Paperlark
