#pragma once

#include "core/library/answers/inquiry.h"
#include "core/library/filter/filtertext.h"

#include <QLineEdit>
#include <QTimer>

namespace Paperlark {

class CompletionList;
struct Completion;

// The field over the list. What is typed is told once the event queue is empty, so that a quick typist is not slowed
// down by lists nobody reads. Whatever an input method still composes is nobody's business but its own.
class SearchField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    // What is typed, but for a value that is only begun: half a tag's name is no tag.
    QString searchText() const;
    void setKey(const QString &key);      // that leads here; shown while the field is empty
    void setPaperCount(int papers);       // among which it searches; negative: not known yet
    void setAnswer(const Answer &answer); // whose counts the suggestions show
    bool wantsAuthors() const;            // their counts: names are about to be suggested
    CompletionList &completions() { return *m_completions; }

signals:
    void searched(const QString &text);         // typed or cleared by the reader
    void entered();                             // Return: what can be a chip may become one
    void left();                                // Esc, Return or Down: the list is next
    void firstWanted();                         // Ctrl+Return: to the first paper
    void lastChipWanted();                      // Backspace where there is nothing to take away
    void authorsWanted();                       // suggestions of authors: they are counted only when asked for
    void mistakeShown(const QString &sentence); // what is wrong with the text; empty: nothing

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addButtons();
    void fitPlaceholder();
    int textRoom() const;
    bool keyForCompletions(const QKeyEvent &event);
    void complete();
    void tell();
    void tellIfFinished();
    void accept(const Completion &completion);
    void enter(Qt::KeyboardModifiers modifiers);
    void leaveEmpty();
    void findMistakes();
    bool isBeingTyped(const FilterMistake &mistake) const;
    void paintMistakes(QPainter &painter) const;
    void paintKey(QPainter &painter) const;

    QAction *m_clear{};
    CompletionList *m_completions{};
    QTimer m_soon{};
    Answer m_answer{};
    QList<FilterMistake> m_mistakes{}; // that are shown
    QString m_sentence{};
    bool m_composing{};
    QString m_key{};
    int m_papers{-1};
    bool m_waitsForAuthors{};
    QString m_told{};
};

} // namespace Paperlark
