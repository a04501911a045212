#include "ui/deciding/undoing.h"

#include "core/library/importing/removals.h"
#include "core/library/library.h"
#include "ui/deciding/stepwords.h"
#include "ui/deciding/toast.h"
#include "ui/keys/keytext.h"

#include <QAction>
#include <QScopedValueRollback>

#include <utility>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

QString keyOf(const QAction *action)
{
    return action ? keyCaps(action->shortcut()).join(u' ') : QString();
}

} // namespace

Undoing::Undoing(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_done(parts.library.lastDone()), m_undone(parts.library.lastUndone())
{
    connect(&parts.library, &Library::journalChanged, this, &Undoing::follow);
    connect(&parts.removals, &Removals::moved, this, &Undoing::tellMoved);
    connect(&parts.toast, &Toast::taken, this, [this] { go(m_offersRedo); });
}

void Undoing::setActions(QAction *undo, QAction *redo)
{
    m_undo = undo;
    m_redo = redo;
    showActions();
}

void Undoing::showActions()
{
    if (!m_undo)
        return;
    const auto words = [](const std::optional<Step> &step) { return StepWords::doing(*step).replace(u'&', u"&&"_s); };
    m_undo->setText(m_done ? tr("&Undo: %1").arg(words(m_done)) : tr("&Undo"));
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
    m_redo->setText(m_undone ? tr("&Redo: %1").arg(words(m_undone)) : tr("&Redo"));
}

void Undoing::follow()
{
    const std::optional<Step> before = std::exchange(m_done, m_parts.library.lastDone());
    m_undone = m_parts.library.lastUndone();
    showActions();
    emit changed();
    if (m_moving || m_parts.removals.isMoving() || !m_done || m_done == before)
        return;
    if (!isQuiet(*m_done))
        tell(*m_done, StepWords::done(*m_done), false);
    else if (!m_parts.toast.staysUntilNext())
        m_parts.toast.dismiss(); // it would offer to undo something else than undo() does
    m_quietKey.clear();
}

bool Undoing::isQuiet(const Step &step) const
{
    return step.what == Step::What::Read && step.papers == 1 && step.key == m_quietKey;
}

void Undoing::tell(const Step &step, const QString &sentence, bool offersRedo)
{
    m_offersRedo = offersRedo;
    m_parts.toast.tell(sentence, offersRedo ? tr("Redo") : tr("Undo"), keyOf(offersRedo ? m_redo : m_undo),
                       step.papers > 1 ? Toast::Stay::UntilNext : Toast::Stay::AWhile);
}

void Undoing::undo()
{
    go(false);
}

void Undoing::redo()
{
    go(true);
}

void Undoing::go(bool forward)
{
    const auto &step = forward ? m_undone : m_done;
    if (m_parts.removals.isRunning() || (step && step->isRemoval()))
        return forward ? m_parts.removals.redo() : m_parts.removals.undo();
    const QScopedValueRollback guard(m_moving, true);
    const auto moved = forward ? m_parts.library.redo() : m_parts.library.undo();
    if (!moved)
        return emit failed(moved.error());
    if (*moved)
        tellMoved(**moved, forward);
}

void Undoing::tellMoved(const Step &step, bool forward)
{
    if (step.what != Step::What::SavedViews && step.what != Step::What::QuickTag && step.papers == 0)
        m_parts.toast.tell(tr("Nothing left to change: somebody else has changed it since"), {}, {}, Toast::Stay::AWhile);
    else
        tell(step, forward ? StepWords::done(step) : tr("Undone: %1").arg(StepWords::doing(step)), !forward);
    if (step.papers == 1 && !step.key.isEmpty())
        emit paperConcerned(step.key);
}

} // namespace Paperlark
