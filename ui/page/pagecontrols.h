#pragma once

#include <QWidget>

namespace Paperlark {

class CompareButton;

// Links over tabs and the button that compares, as high as their width asks.
class PageControls final : public QWidget
{
    Q_OBJECT
public:
    PageControls(QWidget *links, QWidget *tabs, CompareButton *compare);

    void arrange(); // when one of them has changed
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int linksHeight(int width) const;

    QWidget *m_links{};
    QWidget *m_tabs{};
    CompareButton *m_compare{};
};

} // namespace Paperlark
