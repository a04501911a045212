#include "ui/keys/clickhints.h"

#include "ui/keys/keytext.h"
#include "ui/settings.h"
#include "ui/wording.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr char Command[] = "command";
constexpr int Most = 3;

} // namespace

// On the application, because buttons come and go.
ClickHints::ClickHints(QWidget *window) : QObject(window), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void ClickHints::setCommand(QAbstractButton &button, const QString &id)
{
    button.setProperty(Command, id);
}

bool ClickHints::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *button = qobject_cast<QAbstractButton *>(watched);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (button && button->window() == m_window && mouse->button() == Qt::LeftButton && button->isDown()
        && button->rect().contains(mouse->position().toPoint()))
        hint(*button);
    return false;
}

// After the click has done its work, which may have said something itself.
void ClickHints::hint(const QAbstractButton &button)
{
    const auto *action = m_window->findChild<QAction *>(button.property(Command).toString());
    if (!action || action->shortcut().isEmpty() || Settings::keyHints.value() >= Most)
        return;
    const QString name = Wording::withoutMnemonic(action->text()).remove(u'…');
    const QString key = keyCaps(action->shortcut()).join(u' ');
    Settings::keyHints.set(Settings::keyHints.value() + 1);
    //: %1: what the button does, "Star"; %2: its key
    const QString sentence = tr("You clicked “%1” – %2 does that").arg(name, key);
    QMetaObject::invokeMethod(
        this, [this, sentence] { emit said(sentence); }, Qt::QueuedConnection);
}

} // namespace Paperlark
