#include "ui/keys/keypresets.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(KeyPresets)
};

KeysById keysOfFile(const QString &id)
{
    QFile file(u":/paperlark/keys/%1.json"_s.arg(id));
    const bool isThere = file.open(QIODevice::ReadOnly);
    const auto scheme = keySchemeOf(file.readAll());
    Q_ASSERT(isThere && scheme); // they are ours, and the tests read each
    return isThere && scheme ? scheme->changes : KeysById();
}

KeyPreset preset(const QString &id, const QString &name)
{
    return {.id = id, .name = name, .keys = keysOfFile(id)};
}

} // namespace

const QList<KeyPreset> &keyPresets()
{
    static const QList<KeyPreset> presets{{.id = {}, .name = u"Paperlark"_s},
                                          preset(u"netnewswire"_s, u"NetNewsWire"_s),
                                          preset(u"gmail"_s, u"Gmail"_s),
                                          preset(u"newsboat"_s, u"Newsboat"_s),
                                          preset(u"arrows"_s, Tr::tr("Arrows only")),
                                          preset(u"onehand"_s, Tr::tr("One hand")),
                                          preset(u"azerty"_s, Tr::tr("French keyboard")),
                                          preset(u"qwertz"_s, Tr::tr("German keyboard"))};
    return presets;
}

const KeyPreset &presetNamed(const QString &id)
{
    const QList<KeyPreset> &presets = keyPresets();
    const auto found = std::find_if(presets.begin(), presets.end(), [&id](const KeyPreset &preset) { return preset.id == id; });
    return found == presets.end() ? presets.first() : *found;
}

} // namespace Paperlark
