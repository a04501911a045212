#include "ui/page/findbar.h"

#include "ui/controls/iconbutton.h"
#include "ui/controls/rolelabel.h"
#include "ui/looks/theme.h"
#include "ui/page/papertext.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Paperlark {

FindBar::FindBar(PaperText &text, QWidget *parent)
    : QWidget(parent), m_text(text), m_field(new QLineEdit(this)), m_count(new RoleLabel(FontRole::Control, dimInk, this))
{
    m_field->setAccessibleName(tr("Find on the page"));
    m_field->setPlaceholderText(tr("Find on the page"));
    m_field->installEventFilter(this);
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_field, 1);
    line->addWidget(m_count);
    IconButton *previous = button(u"back"_s, tr("Previous place"));
    IconButton *next = button(u"forward"_s, tr("Next place"));
    IconButton *shut = button(u"close"_s, tr("Close"));
    connect(previous, &IconButton::clicked, this, &FindBar::findPrevious);
    connect(next, &IconButton::clicked, this, &FindBar::findNext);
    connect(shut, &IconButton::clicked, this, &FindBar::close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::find);
    connect(&m_text, &PaperText::pageChanged, this, &FindBar::findAgain);
    dress();
    hide();
}

IconButton *FindBar::button(const QString &drawing, const QString &name)
{
    auto *made = new IconButton(this);
    made->setDrawing(drawing, &ThemeColors::textDim);
    made->setAccessibleName(name);
    made->setToolTip(name);
    layout()->addWidget(made);
    return made;
}

void FindBar::dress()
{
    const int side = Fonts::px(12);
    layout()->setContentsMargins(side, Fonts::px(6), side, Fonts::px(6));
    layout()->setSpacing(Fonts::px(6));
}

void FindBar::open()
{
    if (isHidden()) {
        m_before = QApplication::focusWidget();
        show();
        findAgain();
    }
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::close()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_text.find({});
    QWidget *back = m_before && m_before->isVisible() ? m_before.data() : &m_text;
    if (hadFocus)
        back->setFocus(Qt::OtherFocusReason);
}

void FindBar::find()
{
    emit wanted(m_field->text());
    m_found = m_text.find(m_field->text());
    m_current = m_text.foundInView();
    m_text.showFound(m_current);
    showCount();
}

// On another page, or the same one drawn anew: what is read there is not scrolled away.
void FindBar::findAgain()
{
    if (isHidden())
        return;
    emit wanted(m_field->text());
    m_found = m_text.find(m_field->text());
    m_current = -1;
    showCount();
}

void FindBar::go(int step)
{
    if (isHidden())
        return open();
    if (m_found == 0)
        return;
    if (m_current < 0)
        m_current = step > 0 ? m_text.foundInView() : m_found - 1;
    else
        m_current = (m_current + step + m_found) % m_found;
    m_text.showFound(m_current);
    showCount();
}

void FindBar::showCount()
{
    const QLocale locale;
    QString words;
    if (m_field->text().isEmpty())
        words.clear();
    else if (m_found == 0)
        words = tr("Not on this page");
    else if (m_current < 0)
        words = tr("%1 found").arg(locale.toString(m_found));
    else
        words = tr("%1 of %2").arg(locale.toString(m_current + 1), locale.toString(m_found));
    m_count->setText(words);
    m_count->setAccessibleName(words);
    QAccessibleEvent event(m_count, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

bool FindBar::fieldKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: go(modifiers.testFlag(Qt::ShiftModifier) ? -1 : 1); return true;
    default: return false;
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    return fieldKey(key.key(), key.modifiers());
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().surface);
    painter.fillRect(0, height() - 1, width(), 1, Theme::colors().line);
}

} // namespace Paperlark
