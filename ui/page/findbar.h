#pragma once

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace Paperlark {

class IconButton;
class PaperText;
class RoleLabel;

// The slim line over the page that finds words on the page while they are typed: "3 of 17", on and back, Esc.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(PaperText &text, QWidget *parent = nullptr);

    void open(); // again: the words are selected, to be typed over
    void close();
    void findNext() { go(1); }
    void findPrevious() { go(-1); }

signals:
    void wanted(const QString &words); // before they are looked for: what is folded can be unfolded

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool fieldKey(int key, Qt::KeyboardModifiers modifiers);
    IconButton *button(const QString &drawing, const QString &name);
    void dress();
    void find();
    void findAgain();
    void go(int step);
    void showCount();

    PaperText &m_text;
    QLineEdit *m_field{};
    RoleLabel *m_count{};
    QPointer<QWidget> m_before{}; // had the focus
    int m_found{};
    int m_current{-1};
};

} // namespace Paperlark
