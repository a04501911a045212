#pragma once

#include "ui/keys/keyscheme.h"

#include <QHash>
#include <QObject>

namespace Paperlark {

// An action as far as keys go: what it is called, and the keys it has before anybody changes them.
struct KeyedAction {
    QString id{};
    QString group{}; // the title of its menu
    QString name{};
    QList<QKeySequence> keys{};
};

// Which keys lead to which action: the table of actions, over it the preset, over that what the reader changed. Kept in
// keys.json; whoever shows a key asks here or follows changed().
class KeyMap final : public QObject
{
    Q_OBJECT
public:
    // Where keys of two actions are in each other's way: the same, or one the beginning of the other.
    struct Conflict {
        QString id{};
        QKeySequence keys{};
        bool isSame{};

        friend bool operator==(const Conflict &, const Conflict &) = default;
    };
    // What may follow the strokes that were made.
    struct Step {
        QKeyCombination stroke{};
        QString id{}; // of the action it leads to; of the first one where more strokes follow
        bool isLast{};
    };

    explicit KeyMap(const QList<KeyedAction> &actions, const QString &file = {}, QObject *parent = nullptr);

    static QString defaultFile(); // keys.json in the program's folder of settings

    // A file that can't be understood is put aside, and the error says so; the usual keys are in force then.
    Result<void> load();
    const KeyScheme &scheme() const { return m_scheme; }
    Result<void> setScheme(const KeyScheme &scheme); // in force at once, also where it can't be written

    const QList<KeyedAction> &actions() const { return m_actions; }
    QString nameOf(const QString &id) const;
    QList<QKeySequence> keys(const QString &id) const { return m_keys.value(id); }    // in force
    QList<QKeySequence> chosenKeys(const QString &id) const;                          // however single keys act
    QList<QKeySequence> presetKeys(const QString &id) const;                          // without the reader's changes
    bool isChanged(const QString &id) const { return m_scheme.changes.contains(id); } // by the reader
    Result<void> setKeys(const QString &id, const QList<QKeySequence> &keys);         // those of the preset: no change any more
    QList<Conflict> conflicts(const QString &id, const QKeySequence &keys) const;     // if the action had these keys too

    QString actionOf(const QKeySequence &keys) const { return m_ids.value(keys); } // empty: none
    QList<Step> stepsAfter(const QKeySequence &begun) const;                       // in the order of the actions

signals:
    void changed();

private:
    void adopt();
    QList<QKeySequence> presetKeysOf(const KeyedAction &action) const;
    QList<QKeySequence> chosenKeysOf(const KeyedAction &action) const;
    QList<QKeySequence> underMode(const QList<QKeySequence> &keys, const QSet<QKeySequence> &taken) const;

    const QList<KeyedAction> m_actions;
    const QString m_file;
    KeyScheme m_scheme{};
    QHash<QString, QList<QKeySequence>> m_keys{};
    QHash<QKeySequence, QString> m_ids{};
};

// The first `strokes` of the keys.
QKeySequence beginningOf(const QKeySequence &keys, int strokes);
// A letter, digit or sign without Ctrl, Alt or Meta.
bool isSingleKey(const QKeySequence &keys);

} // namespace Paperlark
