#include "ui/controls/rolelabel.h"

#include <QEvent>

namespace Paperlark {

RoleLabel::RoleLabel(FontRole role, QPalette::ColorRole ink, QWidget *parent) : QLabel(parent), m_role(role)
{
    if (parent) {
        parent->installEventFilter(this);
    }
    setForegroundRole(ink);
    setTextFormat(Qt::PlainText);
    restyle();
}

void RoleLabel::setBold(bool bold)
{
    m_bold = bold;
    restyle();
}

void RoleLabel::setLanguage(const QString &language)
{
    m_language = language;
    restyle();
}

bool RoleLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentAboutToChange && parentWidget()) {
        parentWidget()->removeEventFilter(this);
    } else if (event->type() == QEvent::ParentChange && parentWidget()) {
        parentWidget()->installEventFilter(this);
    }
    return QLabel::event(event);
}

// A widget with a font of its own is not told when the application's changes; its parent is.
bool RoleLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::FontChange) {
        restyle();
    }
    return QLabel::eventFilter(watched, event);
}

void RoleLabel::restyle()
{
    setFont(Fonts::font(m_role, m_language, m_bold));
}

} // namespace Paperlark
