#pragma once

#include "core/reading/paperlinks.h"
#include "ui/keys/keyreader.h"

#include <QFrame>
#include <QPointer>

namespace Paperlark {

class LinkList;

// Where one can go from a paper, numbered, at the foot of what it lies over. A digit, Enter or a press chooses; it only tells.
class LinkPicker final : public QFrame
{
    Q_OBJECT
public:
    explicit LinkPicker(QWidget *parent);

    void open(const QString &title, const QList<PaperLink> &links, const PaperLink &preferred);
    void dismiss(); // the focus goes back to where it was
    bool isOpen() const { return !isHidden(); }
    void setOwnKeys(const QList<QKeySequence> &keys) { m_ownKeys = keys; } // that open it; pressed again they close it
    LinkList &list() { return *m_list; }

signals:
    void chosen(const QString &address);    // it is closed by then
    void pointedAt(const QString &address); // empty: at none any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isPressOutside(QObject *watched, const QEvent &event) const;
    void followFocus(Qt::FocusReason reason);
    bool takesKey(const QKeyEvent &event);
    void move(QKeyCombination stroke);
    void choose(const PaperLink &link);
    void close();
    int headHeight() const;
    void place();

    LinkList *m_list{};
    QString m_title{};
    QList<QKeySequence> m_ownKeys{};
    KeyReader m_reader{};
    QPointer<QWidget> m_focusBefore{};
};

} // namespace Paperlark
