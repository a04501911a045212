// Which keys lead to which action: the table, presets, the reader's changes, keys.json, and what is written about keys.
#include "ui/actions.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keymarkdown.h"
#include "ui/keys/keypresets.h"
#include "ui/keys/keytext.h"
#include "ui/keys/panekeys.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Paperlark;
using namespace Qt::StringLiterals;

namespace {

const QKeySequence goToday{Qt::Key_G, Qt::Key_T};

QString contentOf(const QString &name)
{
    QFile file(QStringLiteral(PAPERLARK_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class KeyMapTest final : public QObject
{
    Q_OBJECT

private slots:
    void theTableIsInForce()
    {
        KeyMap map(keyedActions());
        QCOMPARE(map.keys(u"go.next"_s), QList<QKeySequence>{Qt::Key_J});
        QCOMPARE(map.actionOf(Qt::Key_J), u"go.next"_s);
        QCOMPARE(map.actionOf(goToday), u"go.today"_s);
        QCOMPARE(map.actionOf(Qt::Key_G), QString());
        QCOMPARE(map.stepsAfter(Qt::Key_G).size(), 8); // g g and seven places
        QVERIFY(map.stepsAfter(Qt::Key_J).isEmpty());
    }

    void everyPresetNamesActionsAndHasNoConflict_data()
    {
        QTest::addColumn<QString>("preset");
        for (const KeyPreset &preset : keyPresets())
            QTest::newRow(qPrintable(preset.name)) << preset.id;
    }
    void everyPresetNamesActionsAndHasNoConflict()
    {
        QFETCH(QString, preset);
        KeyMap map(keyedActions());
        QVERIFY(map.setScheme({.preset = preset}));
        for (const QString &id : presetNamed(preset).keys.keys())
            QVERIFY2(!map.nameOf(id).isEmpty(), qPrintable(id));
        for (const KeyedAction &action : map.actions()) {
            for (const QKeySequence &keys : map.keys(action.id)) {
                QVERIFY2(map.conflicts(action.id, keys).isEmpty(), qPrintable(action.id + u' ' + keys.toString()));
                QCOMPARE(map.actionOf(keys), action.id);
            }
        }
        const auto again = keySchemeOf(toJson({.preset = preset, .changes = presetNamed(preset).keys}));
        QVERIFY(again);
        QCOMPARE(again->changes, presetNamed(preset).keys);
    }

    void theReadersKeysLieOverThePreset()
    {
        KeyMap map(keyedActions());
        QSignalSpy changed(&map, &KeyMap::changed);
        QVERIFY(map.setScheme({.preset = u"gmail"_s}));
        QCOMPARE(map.actionOf(Qt::Key_U), u"go.back"_s);
        QVERIFY(map.setKeys(u"go.back"_s, {Qt::Key_F9}));
        QCOMPARE(map.actionOf(Qt::Key_U), QString());
        QCOMPARE(map.actionOf(Qt::Key_F9), u"go.back"_s);
        QVERIFY(map.isChanged(u"go.back"_s));
        QVERIFY(map.setKeys(u"go.back"_s, map.presetKeys(u"go.back"_s)));
        QVERIFY(!map.isChanged(u"go.back"_s));
        QCOMPARE(changed.size(), 3);
    }

    void conflictsAreTheSameKeysAndBeginnings()
    {
        KeyMap map(keyedActions());
        QCOMPARE(map.conflicts(u"go.next"_s, Qt::Key_S),
                 (QList<KeyMap::Conflict>{{.id = u"paper.star"_s, .keys = Qt::Key_S, .isSame = true}}));
        const auto begins = map.conflicts(u"go.next"_s, Qt::Key_G);
        QCOMPARE(begins.size(), 8);
        QVERIFY(!begins.first().isSame);
        QCOMPARE(map.conflicts(u"go.next"_s, QKeySequence(Qt::Key_S, Qt::Key_X)).value(0).id, u"paper.star"_s);
        QVERIFY(map.conflicts(u"paper.star"_s, Qt::Key_S).isEmpty());
    }

    void singleKeysCanWantAltOrRest()
    {
        KeyMap map(keyedActions());
        QVERIFY(map.setScheme({.singleKeys = SingleKeys::WithAlt}));
        QCOMPARE(map.actionOf(Qt::Key_J), QString());
        QCOMPARE(map.actionOf(Qt::ALT | Qt::Key_J), u"go.next"_s);
        QCOMPARE(map.actionOf(Qt::ALT | Qt::SHIFT | Qt::Key_P), u"paper.pdf"_s);
        QCOMPARE(map.actionOf(QKeySequence(Qt::ALT | Qt::Key_G, Qt::Key_T)), u"go.today"_s);
        QCOMPARE(map.actionOf(Qt::Key_Space), u"read.on"_s); // writes no letter
        QVERIFY(map.setScheme({.singleKeys = SingleKeys::Off}));
        for (const KeyedAction &action : map.actions()) {
            for (const QKeySequence &keys : map.keys(action.id))
                QVERIFY2(!isSingleKey(keys), qPrintable(action.id));
        }
        QCOMPARE(map.actionOf(Qt::CTRL | Qt::Key_L), u"go.search"_s);
    }

    void keysComeBackFromTheFile()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"new/keys.json"_s);
        KeyMap map(keyedActions(), file);
        QVERIFY(map.load());
        const QList<QKeySequence> keys{Qt::Key_Comma, QKeySequence(Qt::Key_Comma | Qt::CTRL, Qt::Key_Period), Qt::Key_Odiaeresis};
        QVERIFY(map.setScheme({.preset = u"arrows"_s, .singleKeys = SingleKeys::WithAlt, .changes = {{u"go.next"_s, keys}}}));
        KeyMap again(keyedActions(), file);
        QVERIFY(again.load());
        QCOMPARE(again.scheme(), map.scheme());
    }

    void aDamagedFileIsPutAsideWithASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("why");
        QTest::newRow("cut off") << QByteArray("{\n\"keys\": {") << u"Line 2"_s;
        QTest::newRow("no list") << QByteArray(R"({"keys": {"go.next": "J"}})") << u"go.next"_s;
        QTest::newRow("no key") << QByteArray(R"({"keys": {"go.next": ["Hyperspace"]}})") << u"Hyperspace"_s;
    }
    void aDamagedFileIsPutAsideWithASentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, why);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"keys.json"_s);
        write(file, content);
        KeyMap map(keyedActions(), file);
        const auto loaded = map.load();
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.contains(why), qPrintable(loaded.error().message));
        QCOMPARE(map.actionOf(Qt::Key_J), u"go.next"_s);
        QVERIFY(!QFile::exists(file));
        QFile aside(file + u".damaged"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
    }

    void whatALaterVersionKnowsIsKept()
    {
        const auto scheme = keySchemeOf(R"({"keys": {"paper.fly": ["F", "G, F"]}})");
        QVERIFY(scheme);
        QCOMPARE(scheme->changes.value(u"paper.fly"_s).size(), 2);
        KeyMap map(keyedActions());
        QVERIFY(map.setScheme(*scheme));
        QCOMPARE(map.actionOf(Qt::Key_F), QString());
    }

    // PAPERLARK_RENEW_KEYS=1 writes the page anew.
    void thePageOfKeysIsThatOfTheTable()
    {
        const QString page = keysAsMarkdown(KeyMap(keyedActions()));
        const QString name = u"resources/keys.md"_s;
        if (qEnvironmentVariableIsSet("PAPERLARK_RENEW_KEYS"))
            write(QStringLiteral(PAPERLARK_SOURCE_DIR "/") + name, page.toUtf8());
        QVERIFY2(contentOf(name) == page, "renew it: PAPERLARK_RENEW_KEYS=1 tst_keymap thePageOfKeysIsThatOfTheTable");
    }

    void theReadmeNamesKeysThatAreBound()
    {
        KeyMap map(keyedActions());
        QSet<QString> bound{u"←"_s, u"→"_s};
        for (const KeyedAction &action : map.actions()) {
            for (const QKeySequence &keys : map.keys(action.id))
                bound.insert(keyText(keys));
        }
        const QString readme = contentOf(u"README.md"_s);
        const QString table = readme.mid(readme.indexOf("| key |"_L1)).section(u"\n\n"_s, 0, 0);
        static const QRegularExpression code(u"`` (?<key>`) ``|`(?<key2>[^`]+)`"_s);
        int seen = 0;
        for (const QString &row : table.split(u'\n')) {
            const QString cell = row.section(u'|', 1, 1);
            for (auto match = code.globalMatch(cell); match.hasNext() && !cell.contains("in the search"_L1); ++seen) {
                const auto span = match.next();
                const QString key = span.captured(u"key"_s) + span.captured(u"key2"_s);
                QVERIFY2(bound.contains(key), qPrintable(key));
            }
        }
        QVERIFY(seen > 30);
    }
};

QTEST_MAIN(KeyMapTest)
#include "tst_keymap.moc"
