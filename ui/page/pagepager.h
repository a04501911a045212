#pragma once

#include "core/library/paper.h"

#include <QWidget>

class QAction;
class QLabel;

namespace Paperlark {

class IconButton;

// The line above the page: which paper of how many, its day, and the reader's marks.
class PagePager final : public QWidget
{
    Q_OBJECT
public:
    enum class Button { Previous, Next, Read, Star, ReadingList };

    explicit PagePager(QWidget *parent = nullptr);

    void setAction(Button button, QAction *action); // a click triggers it, its tool tip and enabled state are shown
    void setPlace(int row, int count, const QDate &day);
    void setState(const PaperState &state);
    void setMarksShown(bool shown); // not where the foot of the page has them
    void clear();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    IconButton *buttonOf(Button button) const;
    void dress();
    void fitWords();

    IconButton *m_previous{};
    QLabel *m_place{};
    IconButton *m_next{};
    QLabel *m_day{};
    IconButton *m_read{};
    IconButton *m_star{};
    IconButton *m_readingList{};
    bool m_marksShown{true};
};

} // namespace Paperlark
