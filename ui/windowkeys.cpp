// The keys of the window: the map in force, what shows it, what changes it.
#include "ui/filter/searchfield.h"
#include "ui/importing/welcomepanel.h"
#include "ui/keys/hintcard.h"
#include "ui/keys/keyeditor.h"
#include "ui/keys/keyinput.h"
#include "ui/keys/keymap.h"
#include "ui/keys/keypresets.h"
#include "ui/keys/keytext.h"
#include "ui/keys/shortcutsheet.h"
#include "ui/mainwindow.h"
#include "ui/topbar.h"

namespace Paperlark {

using namespace Qt::StringLiterals;

void MainWindow::bindKeys()
{
    m_keys = new KeyMap(keyedActions(), KeyMap::defaultFile(), this);
    m_keyInput = new KeyInput(*m_keys, this);
    auto *card = new HintCard(*m_keys, this);
    connect(m_keyInput, &KeyInput::begunChanged, card, &HintCard::showAfter);
    connect(m_keys, &KeyMap::changed, this, &MainWindow::adoptKeys);
    connect(m_sheet, &ShortcutSheet::changeWanted, this, &MainWindow::changeKeys);
    connect(m_sheet, &ShortcutSheet::printWanted, this, &MainWindow::printKeys);
    if (const auto loaded = m_keys->load(); !loaded)
        showError(loaded.error());
}

void MainWindow::adoptKeys()
{
    ::Paperlark::showKeys(m_actions, *m_keys);
    m_topBar->search().setKey(keyText(m_keys->keys(u"go.search"_s).value(0)));
    m_sheet->setPreset(presetNamed(m_keys->scheme().preset).name);
    if (m_welcome)
        adoptKeysInWelcome();
}

void MainWindow::adoptKeysInWelcome()
{
    m_welcome->setKeyPreset(m_keys->scheme().preset);
    m_welcome->setOpenKey(keyCaps(m_keys->keys(u"file.open"_s).value(0)).join(u' '));
}

void MainWindow::chooseKeyPreset(const QString &preset)
{
    KeyScheme scheme = m_keys->scheme();
    scheme.preset = preset;
    if (const auto set = m_keys->setScheme(scheme); !set)
        showError(set.error());
}

void MainWindow::showKeys()
{
    m_sheet->open(m_actions, focusedPane());
}

void MainWindow::changeKeys()
{
    if (m_sheet->isVisible())
        m_sheet->dismiss();
    auto *editor = new KeyEditor(*m_keys, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
}

} // namespace Paperlark
