#pragma once

#include "core/reading/paperlinks.h"

#include <QWidget>

class QAction;

namespace Paperlark {

class KeyButton;

// The row of places one can go to from the paper: its page, PDF, Hugging Face, code, whatever the reader prefers, and the
// list of all. What the paper lacks is not there.
class PageActions final : public QWidget
{
    Q_OBJECT
public:
    explicit PageActions(QWidget *parent = nullptr);

    void setLinks(const QList<PaperLink> &links, PaperLink::Kind preferred);
    // These give buttons their keys, and are triggered by a click.
    void setAction(PaperLink::Kind kind, QAction *action);
    void setPreferredAction(QAction *action); // of the place that is preferred, whichever it is
    void setAllAction(QAction *action);
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
        bool isPreferred{};
    };

    KeyButton *addButton(const QString &text, const QString &spoken);
    void addPlace(PaperLink::Kind kind);
    void renewPlace(Place &place);
    void follow(QAction *action); // its key
    QAction *actionOf(const Place &place) const;
    void trigger(const Place &place);
    QList<KeyButton *> shownButtons() const;
    int arrange(int width, bool move) const; // the height that the row takes

    QList<Place> m_places{};
    QAction *m_preferredAction{};
    KeyButton *m_all{};
    QAction *m_allAction{};
};

} // namespace Paperlark
