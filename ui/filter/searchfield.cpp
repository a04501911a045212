#include "ui/filter/searchfield.h"

#include "ui/filter/completionlist.h"
#include "ui/looks/stylepainter.h"
#include "ui/looks/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

constexpr int IconRoom = 28; // at either end of the field

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

QPainterPath wave(double left, double right, double y)
{
    const double step = Fonts::px(2);
    QPainterPath path(QPointF(left, y));
    for (bool up = true; left < right; up = !up) {
        left = qMin(left + step, right);
        path.lineTo(left, up ? y - step * 0.75 : y);
    }
    return path;
}

} // namespace

SearchField::SearchField(QWidget *parent) : QLineEdit(parent), m_completions(new CompletionList(this))
{
    setAccessibleName(tr("Search"));
    addButtons();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textEdited, &m_soon, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textEdited, this, &SearchField::complete);
    connect(this, &QLineEdit::textChanged, this, [this] { m_clear->setVisible(!text().isEmpty()); });
    connect(this, &QLineEdit::textChanged, this, &SearchField::findMistakes);
    connect(this, &QLineEdit::cursorPositionChanged, this, &SearchField::findMistakes);
    connect(this, &QLineEdit::cursorPositionChanged, this, &SearchField::tellIfFinished);
    connect(m_completions, &CompletionList::clickedOn, this, &SearchField::accept);
    setPaperCount(-1);
}

void SearchField::addButtons()
{
    addAction(Theme::icon(u"search"_s), LeadingPosition)->setText(tr("Search")); // a screen reader meets it as a button
    m_clear = addAction(Theme::icon(u"close"_s), TrailingPosition);
    m_clear->setToolTip(tr("Clear the search"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        m_soon.start();
    });
}

void SearchField::setKey(const QString &key)
{
    m_key = key;
    update();
}

void SearchField::setPaperCount(int papers)
{
    m_papers = papers;
    fitPlaceholder();
}

// The longest that is seen whole; the field's picture says the rest.
void SearchField::fitPlaceholder()
{
    const QStringList wordings =
        m_papers > 0 ? QStringList{tr("Search in %Ln paper(s)", nullptr, m_papers), tr("Search")} : QStringList{tr("Search")};
    const auto fits = [this](const QString &words) { return textRoom() >= fontMetrics().horizontalAdvance(words); };
    const auto longest = std::find_if(wordings.begin(), wordings.end(), fits);
    setPlaceholderText(longest == wordings.end() ? QString() : *longest);
}

// Beside the field's picture and its gaps; px.
int SearchField::textRoom() const
{
    return width() - 3 * Fonts::px(16);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fitPlaceholder();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitPlaceholder();
}

QString SearchField::searchText() const
{
    const FilterCompletion begun = completionAt(text(), cursorPosition());
    if (!hasFocus() || begun.prefix.isEmpty() || !needsWholeValue(begun) || isKnownValue(begun, m_answer))
        return text();
    return QString(text()).remove(begun.position, begun.length);
}

void SearchField::tell()
{
    m_told = searchText();
    emit searched(m_told);
}

// A value that was begun is meant as it stands once the cursor has left it.
void SearchField::tellIfFinished()
{
    if (!m_told.isNull() && isModified() && searchText() != m_told)
        m_soon.start();
}

// Counts may come while the reader looks at the suggestions.
void SearchField::setAnswer(const Answer &answer)
{
    m_answer = answer;
    if (m_completions->isOpen() || m_waitsForAuthors)
        complete();
}

bool SearchField::wantsAuthors() const
{
    const FilterCompletion begun = completionAt(text(), cursorPosition());
    return hasFocus() && begun.kind == FilterCompletion::Kind::Value
        && fieldText(Facet::Authors, {}).startsWith(begun.field + u':');
}

// Tab would go to the next control before keyPressEvent() hears of it.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && keyForCompletions(*static_cast<QKeyEvent *>(event)))
        return true;
    return QLineEdit::event(event);
}

// True: the key was for the list of suggestions.
bool SearchField::keyForCompletions(const QKeyEvent &event)
{
    if (m_composing || !m_completions->isOpen() || (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)))
        return false;
    const std::optional<Completion> chosen = m_completions->chosen();
    switch (event.key()) {
    case Qt::Key_Down: m_completions->choose(1); return true;
    case Qt::Key_Up: m_completions->choose(-1); return true;
    case Qt::Key_Escape: m_completions->close(); return true;
    case Qt::Key_Tab: accept(chosen ? *chosen : *m_completions->first()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: break;
    default: return false;
    }
    const FilterCompletion begun = completionAt(text(), cursorPosition());
    if (!chosen || text().mid(begun.position, begun.length) == chosen->inserted)
        return false; // nothing left to complete
    accept(*chosen);
    return true;
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (m_composing)
        return QLineEdit::keyPressEvent(event);
    if (isEnter(*event))
        return enter(event->modifiers());
    if (event->key() == Qt::Key_Backspace && text().isEmpty())
        return emit lastChipWanted();
    if (event->key() == Qt::Key_Escape)
        return leaveEmpty();
    if (event->key() == Qt::Key_Down)
        return emit left();
    QLineEdit::keyPressEvent(event);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void SearchField::enter(Qt::KeyboardModifiers modifiers)
{
    m_completions->close();
    m_waitsForAuthors = false;
    if (isModified() && (m_soon.isActive() || m_told != text())) { // Return ends what was begun
        m_soon.stop();
        m_told = text();
        emit searched(m_told);
    }
    emit entered();
    emit left();
    if (modifiers & Qt::ControlModifier)
        emit firstWanted();
}

void SearchField::leaveEmpty()
{
    if (!text().isEmpty()) {
        clear();
        emit searched({});
    }
    emit left();
}

void SearchField::complete()
{
    const FilterCompletion begun = completionAt(text(), cursorPosition());
    m_completions->open(completionsFor(begun, m_answer), needsWholeValue(begun));
    m_waitsForAuthors = wantsAuthors() && !m_answer.question.authors;
    if (m_waitsForAuthors)
        emit authorsWanted();
}

// A value is done with; a field waits for its value.
void SearchField::accept(const Completion &completion)
{
    const FilterCompletion begun = completionAt(text(), cursorPosition());
    const bool isDone = begun.kind == FilterCompletion::Kind::Value;
    const bool hasSpace = text().mid(begun.position + begun.length).startsWith(u' ');
    setSelection(int(begun.position), int(begun.length));
    insert(isDone && !hasSpace ? completion.inserted + u' ' : completion.inserted);
    if (isDone && hasSpace)
        cursorForward(false);
}

void SearchField::findMistakes()
{
    QList<FilterMistake> shown;
    for (const FilterMistake &mistake : mistakesIn(text())) {
        if (!isBeingTyped(mistake))
            shown += mistake;
    }
    if (shown != m_mistakes)
        update();
    m_mistakes = shown;
    const QString sentence = shown.isEmpty() ? QString() : shown.first().message;
    if (sentence != m_sentence)
        emit mistakeShown(sentence);
    m_sentence = sentence;
}

// What is not finished is no mistake yet.
bool SearchField::isBeingTyped(const FilterMistake &mistake) const
{
    const int cursor = cursorPosition();
    return hasFocus() && cursor >= mistake.position && cursor <= mistake.position + mistake.length;
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    findMistakes();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_composing = m_waitsForAuthors = false;
    findMistakes();
    tellIfFinished();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (!m_mistakes.isEmpty() && !m_composing)
        paintMistakes(painter);
    if (text().isEmpty() && !hasFocus())
        paintKey(painter);
}

// Painted over the field: formats of its own text layout go with every key, and with them the input method's.
// The cursor's place tells how far the text is scrolled.
void SearchField::paintMistakes(QPainter &painter) const
{
    QTextLayout layout(text(), font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    const QRectF cursor = cursorRect();
    const double origin = cursor.center().x() - line.cursorToX(cursorPosition());
    const double y = rect().center().y() + line.height() / 2 - Fonts::px(1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(Fonts::px(IconRoom), 0, -Fonts::px(IconRoom), 0));
    painter.setPen(QPen(Theme::colors().warning, Fonts::scale()));
    for (const FilterMistake &mistake : m_mistakes) {
        const double left = origin + line.cursorToX(int(mistake.position));
        const double right = origin + line.cursorToX(int(mistake.position + mistake.length));
        painter.drawPath(wave(left, right, y));
    }
}

void SearchField::paintKey(QPainter &painter) const
{
    if (m_key.isEmpty())
        return;
    const QSize cap = Draw::keyCapSize(m_key);
    if (fontMetrics().horizontalAdvance(placeholderText()) + cap.width() > textRoom())
        return;
    const QRect place(width() - cap.width() - Fonts::px(8), (height() - cap.height()) / 2, cap.width(), cap.height());
    Draw::keyCap(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_key);
}

} // namespace Paperlark
