#pragma once

#include <QWidget>

namespace Paperlark {

class CompareButton;
class PagePicture;

// The picture, links beside or under it, and tabs with the button that compares; as high as their width asks.
class PageControls final : public QWidget
{
    Q_OBJECT
public:
    PageControls(PagePicture *picture, QWidget *links, QWidget *tabs, CompareButton *compare);

    void arrange(); // when one of them has changed
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isSideBySide(int width) const;
    int pictureHeight(int width) const;
    QRect linksPlace(int width) const; // as high as they are
    int headHeight(int width) const;   // of all above the tabs

    PagePicture *m_picture{};
    QWidget *m_links{};
    QWidget *m_tabs{};
    CompareButton *m_compare{};
};

} // namespace Paperlark
