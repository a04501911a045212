#pragma once

#include "ui/keys/keyreader.h"

#include <QObject>

class QKeyEvent;
class QWidget;

namespace Paperlark {

class KeyMap;

// The one place where keys become actions. Wherever the focus is in the window, a key that the focused control does not
// keep for itself (text fields keep what they write with, a calendar its arrows) is looked up in the key map and triggers
// the window's action of that id. Keys that begin a chord wait, as long as it takes, for the key that ends it.
class KeyInput final : public QObject
{
    Q_OBJECT
public:
    KeyInput(const KeyMap &map, QWidget *window);

    const QKeySequence &begun() const { return m_begun; }
    void cancel(); // the chord that was begun

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void begunChanged(const QKeySequence &begun); // empty: no chord any more

private:
    bool takesKey(QWidget &focused, QKeyEvent &event);
    void goOn(const QKeyCombination &stroke);
    void actOn(const QKeySequence &keys, bool isRepeat);
    bool keepsForItself(QWidget &focused, const QKeyEvent &event) const;
    void setBegun(const QKeySequence &begun);

    const KeyMap &m_map;
    QWidget *m_window{};
    KeyReader m_reader{};
    QKeySequence m_begun{};
};

} // namespace Paperlark
