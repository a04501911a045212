#include "ui/deciding/notefield.h"

#include "ui/controls/rolelabel.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int Inset = 12;
constexpr int Gap = 6;
constexpr int Bar = 3;
constexpr int RingRoom = 2;
constexpr int RingRadius = 3;
constexpr int FewestLines = 4;
constexpr int MostLines = 10;
constexpr int NarrowForAdvice = 420;
constexpr int UntilTold = 1000; // ms of typing

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

QString tidy(const QString &note)
{
    return note.trimmed();
}

} // namespace

NoteField::NoteField(QWidget *parent)
    : QWidget(parent),
      m_heading(new RoleLabel(FontRole::Small, dimInk)),
      m_advice(new RoleLabel(FontRole::Small, dimInk)),
      m_line(new QLineEdit),
      m_text(new QPlainTextEdit),
      m_typing(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    m_heading->setWordWrap(true);
    head->addWidget(m_heading, 1);
    head->addWidget(m_advice);
    column->addLayout(head);
    column->addWidget(m_line);
    column->addWidget(m_text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // what is over is the page's
    m_heading->setBold(true);
    m_line->setPlaceholderText(tr("One line; #word tags the paper"));
    m_text->setTabChangesFocus(true);
    for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_text)}) {
        field->installEventFilter(this);
    }
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteField::fitText);
    m_typing->setSingleShot(true);
    m_typing->setInterval(UntilTold);
    const auto typing = [this] {
        if (isEditing() && !m_typing->isActive())
            m_typing->start(); // not restarted: who types on and on is told of too
    };
    connect(m_line, &QLineEdit::textEdited, this, typing);
    connect(m_text, &QPlainTextEdit::textChanged, this, typing);
    connect(m_typing, &QTimer::timeout, this, [this] {
        if (isEditing() && text() != m_before)
            emit typed(m_key, text());
    });
    dress();
    hide();
}

bool NoteField::isLong() const
{
    return !m_text->isHidden();
}

QString NoteField::text() const
{
    return tidy(isLong() ? m_text->toPlainText() : m_line->text());
}

void NoteField::edit(const QString &key, const QString &note)
{
    if (isEditing() && key != m_key && !leave())
        return; // the other one first
    if (!isEditing()) {
        m_focusBefore = window()->focusWidget();
        m_key = key;
        m_before = tidy(note);
        m_composing = false;
        setUnkept(std::nullopt);
        const bool isLong = note.contains(u'\n');
        m_line->setText(isLong ? QString() : note);
        m_text->setPlainText(isLong ? note : QString());
        m_line->setVisible(!isLong);
        m_text->setVisible(isLong);
        m_text->moveCursor(QTextCursor::End);
        showAdvice();
        show();
    }
    (isLong() ? static_cast<QWidget *>(m_text) : m_line)->setFocus(Qt::ShortcutFocusReason);
}

void NoteField::editUnkept(const QString &key, const QString &note, const QString &typed, Because reason)
{
    if (isEditing())
        return; // what is on the screen is not replaced
    edit(key, typed);
    m_before = tidy(note);
    m_line->deselect(); // the next letter adds to it
    m_line->end(false);
    setUnkept(reason);
}

// Who hears kept() answers refuse() before it returns, where it can't be.
bool NoteField::keep()
{
    const QString now = text();
    if (!isEditing() || now == m_before)
        return true;
    const QString before = std::exchange(m_before, now);
    setUnkept(std::nullopt);
    emit kept(m_key, now);
    if (m_unkept)
        m_before = before;
    return !m_unkept;
}

bool NoteField::leave()
{
    if (!isEditing())
        return true;
    const bool isKept = keep();
    if (isKept)
        end();
    return isKept;
}

void NoteField::refuse()
{
    setUnkept(Because::NotSaved);
}

void NoteField::setUnkept(std::optional<Because> reason)
{
    m_unkept = reason;
    m_heading->setText(!reason                           ? tr("Your note")
                           : reason == Because::NotSaved ? tr("Your note – not saved")
                                                         : tr("Your note – recovered, not saved yet"));
    for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_text)})
        field->setAccessibleName(m_heading->text());
    showAdvice();
}

void NoteField::giveBack()
{
    if (isEditing())
        end();
}

void NoteField::end()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    const QPointer<QWidget> back = m_focusBefore;
    m_typing->stop();
    m_key.clear(); // before the focus goes, which would keep it a second time
    hide();
    if (hadFocus && back && back->isVisible())
        back->setFocus(Qt::OtherFocusReason);
    emit ended();
}

// The line goes on as the first of several.
void NoteField::grow()
{
    m_text->setPlainText(m_line->text() + u'\n');
    m_text->moveCursor(QTextCursor::End);
    m_text->show();
    m_text->setFocus(Qt::OtherFocusReason);
    m_line->hide();
    showAdvice();
}

void NoteField::showAdvice()
{
    m_advice->setText(m_unkept ? (isLong() ? tr("Ctrl+Enter saves it · Esc drops it") : tr("Enter saves it · Esc drops it"))
                          : isLong() ? tr("Markdown · Ctrl+Enter or Esc keeps it")
                                     : tr("Enter keeps it · Esc leaves it · Shift+Enter for more"));
    for (QWidget *field : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_text)})
        field->setAccessibleDescription(m_advice->text());
}

bool NoteField::lineKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape) {
        giveBack();
        return true;
    }
    if (!isEnter(key))
        return false;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        grow();
    else
        leave();
    return true;
}

bool NoteField::longKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key != Qt::Key_Escape && !(isEnter(key) && modifiers & Qt::ControlModifier))
        return false;
    if (m_unkept && key == Qt::Key_Escape)
        giveBack();
    else
        leave();
    return true;
}

void NoteField::focusGoes(Qt::FocusReason reason)
{
    if (m_unkept)
        return; // kept or dropped by the reader's own hand
    if (reason == Qt::ActiveWindowFocusReason) {
        keep(); // who comes back goes on writing
        return;
    }
    if (reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason)
        return;
    const auto leaveUnlessInside = [this] {
        if (!isAncestorOf(QApplication::focusWidget()))
            leave();
    };
    QMetaObject::invokeMethod(this, leaveUnlessInside, Qt::QueuedConnection); // when it is known where it went
}

bool NoteField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line && watched != m_text)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::ShortcutOverride && isLong()) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        if (key.key() == Qt::Key_Escape || isEnter(key.key()))
            event->accept();
    }
    if (event->type() == QEvent::KeyPress && !m_composing) {
        const auto &key = static_cast<QKeyEvent &>(*event);
        return watched == m_line ? lineKey(key.key(), key.modifiers()) : longKey(key.key(), key.modifiers());
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FocusOut && !m_key.isEmpty())
        focusGoes(static_cast<QFocusEvent *>(event)->reason());
    return QWidget::eventFilter(watched, event);
}

void NoteField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void NoteField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_advice->setVisible(width() >= Fonts::px(NarrowForAdvice));
    fitText();
}

// The bar at its side is that of notes on the page.
void NoteField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().surface);
    painter.fillRect(0, height() - 1, width(), 1, Theme::colors().line);
    const QRect field = isLong() ? m_text->geometry() : m_line->geometry();
    painter.fillRect(field.left() - Fonts::px(Gap) - Fonts::px(Bar), field.top(), Fonts::px(Bar), field.height(),
                     Theme::colors().star);
    if (m_text->hasFocus()) // a line has its ring from the style
        Draw::focusRing(painter, m_text->geometry().adjusted(-RingRoom, -RingRoom, RingRoom, RingRoom), RingRadius);
}

void NoteField::dress()
{
    const int side = Fonts::px(Inset);
    layout()->setContentsMargins(side + Fonts::px(Bar) + Fonts::px(Gap), Fonts::px(Gap), side, Fonts::px(Inset));
    layout()->setSpacing(Fonts::px(Gap));
    fitText();
}

void NoteField::fitText()
{
    const int lines = qBound(FewestLines, int(m_text->document()->size().height()), MostLines);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + Fonts::px(2 * Gap));
}

} // namespace Paperlark
