#pragma once

#include "ui/thumbnails/thumbnails.h"

#include <QHash>
#include <QWidget>

class QLabel;

namespace Paperlark {

class HintButton;

// The picture of a paper. Before it is allowed: one strip that names its host and asks, never an empty box. Hidden where
// there is none.
class PagePicture final : public QWidget
{
    Q_OBJECT
public:
    explicit PagePicture(QWidget *parent = nullptr);

    const Thumbnail &thumbnail() const { return m_thumbnail; }
    void setThumbnail(const Thumbnail &thumbnail);
    bool isStrip() const;             // else a picture, or the place of one that comes
    ImageFit fitIn(int width) const;  // of the picture, in device pixels
    static QSize placeIn(int width);  // of the picture, px
    int stripHeight(int width) const; // it takes the whole width
    void arrange(int width);
    bool takeFocus(); // to the first button; false: there is none
    bool hasButtonFocus() const;

signals:
    void onceWanted(); // also to try again
    void hostWanted();
    void alwaysWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    HintButton *addButton(const QString &text, const QString &tip);
    QList<HintButton *> shownButtons() const;
    int buttonsWidth() const;
    bool fitsOneLine(int width) const;
    QRect textRect(int width) const;
    QString words() const;
    QString spokenWords() const;
    void showImage();

    Thumbnail m_thumbnail{};
    mutable QHash<int, QRect> m_textRects{}; // by width; words in lines take long to measure
    QLabel *m_image{};
    HintButton *m_once{};
    HintButton *m_host{};
    HintButton *m_always{};
};

} // namespace Paperlark
