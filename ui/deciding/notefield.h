#pragma once

#include <QPointer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QTimer;

namespace Paperlark {

class RoleLabel;

// Where the reader writes the note of a paper: one line, which Enter keeps and Esc leaves as it was; Ctrl+Enter or
// Shift+Enter make it a text of several lines, which Ctrl+Enter and Esc keep. It stands over the page, so that it is in
// sight wherever that is scrolled to. What was typed is never lost: whatever else takes the focus, or leave(), keeps it;
// what can't be kept stays on the screen and says so; and typed() tells of it while it is written, for a crash.
class NoteField final : public QWidget
{
    Q_OBJECT
public:
    explicit NoteField(QWidget *parent = nullptr);

    void edit(const QString &key, const QString &note); // of the paper `key`; takes the focus
    bool isEditing() const { return !isHidden(); }
    // The same with a text that was typed before and is not kept: after a crash, or when it could not be written.
    enum class Because { Recovered, NotSaved };
    void editUnkept(const QString &key, const QString &note, const QString &typed, Because reason);
    bool leave();  // keeps what was typed, and ends; false: it could not be kept and stays
    bool keep();   // the same and goes on
    void refuse(); // answers kept(): it could not be
    bool isUnkept() const { return m_unkept.has_value(); }
    QString key() const { return m_key; }
    QString text() const;
    void giveBack(); // as it was, and ends

signals:
    void kept(const QString &key, const QString &note);  // it is another one now
    void typed(const QString &key, const QString &note); // within two seconds of being typed
    void ended();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isLong() const;
    bool lineKey(int key, Qt::KeyboardModifiers modifiers);
    bool longKey(int key, Qt::KeyboardModifiers modifiers);
    void focusGoes(Qt::FocusReason reason);
    void grow();
    void end();
    void showAdvice();
    void setUnkept(std::optional<Because> reason);
    void dress();
    void fitText();

    RoleLabel *m_heading{};
    RoleLabel *m_advice{};
    QLineEdit *m_line{};
    QPlainTextEdit *m_text{};
    QString m_key{};
    QString m_before{}; // the note as it is kept
    std::optional<Because> m_unkept{};
    QTimer *m_typing{};
    bool m_composing{};
    QPointer<QWidget> m_focusBefore{};
};

} // namespace Paperlark
