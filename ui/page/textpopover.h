#pragma once

#include <QFrame>
#include <QPointer>

class QScrollArea;

namespace Paperlark {

class ChoiceRow;
class SliderRow;
struct TextLooks;

// How the page looks, at its edge: theme, size, measure, leading, faces. What is chosen is in force at once and kept. Lies
// over its parent, so that the page stays in sight and it works where windows of its own are a trouble.
class TextPopover final : public QFrame
{
    Q_OBJECT
public:
    explicit TextPopover(QWidget *parent);

    void toggle(QWidget *opener); // the button it hangs from, which a press does not count as outside
    void dismiss();
    void setLanguage(const QString &language); // whose letters are counted
    void adopt();                              // what is in force, whoever changed it

signals:
    void textChosen(); // Looks::text() is another

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRows(QWidget *content);
    void paintSwatches();
    void change(const TextLooks &looks);
    bool isOutside(const QWidget &pressed) const;
    void restyle();
    void place();

    QScrollArea *m_scroll{};
    ChoiceRow *m_theme{};
    SliderRow *m_size{};
    SliderRow *m_measure{};
    ChoiceRow *m_leading{};
    ChoiceRow *m_title{};
    ChoiceRow *m_text{};
    QString m_language{};
    QPointer<QWidget> m_opener{};
    QPointer<QWidget> m_focusBefore{};
};

} // namespace Paperlark
