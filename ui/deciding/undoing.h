#pragma once

#include "core/library/marks/step.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;

namespace Paperlark {

class Library;
class Removals;
class Toast;

// The way back and forward again through what the reader did: what the toast offers, what undo and redo are called.
class Undoing final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Library &library;
        Toast &toast;
        Removals &removals; // steps of many papers, and all that comes while one is under way
    };
    explicit Undoing(const Parts &parts, QObject *parent = nullptr);

    void setActions(QAction *undo, QAction *redo); // which say what they would do
    void undo();
    void redo();
    bool canUndo() const { return m_done.has_value(); }
    bool canRedo() const { return m_undone.has_value(); }

    // The next step of this paper alone is told by no toast: the reader was reading, and the row shows it.
    void readQuietly(const QString &key) { m_quietKey = key; }

signals:
    void failed(const Paperlark::Error &error);
    void changed();                          // canUndo(), canRedo()
    void paperConcerned(const QString &key); // by what was taken back or done again

private:
    void follow();
    void showActions();
    void tell(const Step &step, const QString &sentence, bool offersRedo);
    void go(bool forward);
    void tellMoved(const Step &step, bool forward);
    bool isQuiet(const Step &step) const;

    Parts m_parts;
    QAction *m_undo{};
    QAction *m_redo{};
    std::optional<Step> m_done{};
    std::optional<Step> m_undone{};
    QString m_quietKey{};
    bool m_moving{};
    bool m_offersRedo{};
};

} // namespace Paperlark
