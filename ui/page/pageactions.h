#pragma once

#include "core/reading/paperlinks.h"

#include <QWidget>

class QAction;

namespace Paperlark {

class KeyButton;

// The row of places one can go to from the paper: arXiv, PDF, Hugging Face, code. What the paper lacks is not there.
class PageActions final : public QWidget
{
    Q_OBJECT
public:
    explicit PageActions(QWidget *parent = nullptr);

    void setLinks(const QList<PaperLink> &links);
    void setAction(PaperLink::Kind kind, QAction *action); // gives the button its key; a click triggers it
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

signals:
    void activated(const QString &address); // of a link without an action
    void pointedAt(const QString &address); // empty: at none

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Place {
        PaperLink::Kind kind{};
        KeyButton *button{};
        QAction *action{};
        QString address{};
    };

    void addPlace(PaperLink::Kind kind, const QString &name);
    void trigger(const Place &place);
    int arrange(int width, bool move) const; // the height that the row takes

    QList<Place> m_places{};
};

} // namespace Paperlark
