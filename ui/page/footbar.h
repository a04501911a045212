#pragma once

#include <QWidget>

class QAction;

namespace Paperlark {

struct PaperState;

// The page's actions in a narrow window, where a thumb finds them: a drawing over a word each.
class FootBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Button { Done, Star, ReadingList, Open, Compare };

    explicit FootBar(QWidget *parent = nullptr);

    void setAction(Button button, QAction *action); // a tap triggers it; its tool tip and enabled state are shown
    void setState(const PaperState &state);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class FootButton;
    FootButton *buttonOf(Button button) const;
    void dress();
    void fitWords();

    static constexpr int count = 5;
    FootButton *m_buttons[count]{};
};

} // namespace Paperlark
