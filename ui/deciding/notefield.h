#pragma once

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace Paperlark {

class RoleLabel;

// Where the reader writes the note of a paper: one line, which Enter keeps and Esc leaves as it was; Ctrl+Enter or
// Shift+Enter make it a text of several lines, which Ctrl+Enter and Esc keep. It stands over the page, so that it is in
// sight wherever that is scrolled to. What was typed is never lost: whatever else takes the focus, or leave(), keeps it.
class NoteField final : public QWidget
{
    Q_OBJECT
public:
    explicit NoteField(QWidget *parent = nullptr);

    void edit(const QString &key, const QString &note); // of the paper `key`; takes the focus
    bool isEditing() const { return !isHidden(); }
    void leave();    // keeps what was typed, and ends
    void keep();     // the same and goes on
    void giveBack(); // as it was, and ends

signals:
    void kept(const QString &key, const QString &note); // it is another one now
    void ended();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isLong() const;
    QString text() const;
    bool lineKey(int key, Qt::KeyboardModifiers modifiers);
    bool longKey(int key, Qt::KeyboardModifiers modifiers);
    void focusGoes(Qt::FocusReason reason);
    void grow();
    void end();
    void showAdvice();
    void dress();
    void fitText();

    RoleLabel *m_heading{};
    RoleLabel *m_advice{};
    QLineEdit *m_line{};
    QPlainTextEdit *m_text{};
    QString m_key{};
    QString m_before{}; // the note as it is kept
    bool m_composing{};
    QPointer<QWidget> m_focusBefore{};
};

} // namespace Paperlark
