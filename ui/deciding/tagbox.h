#pragma once

#include "ui/deciding/tagchoices.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;

namespace Paperlark {

class RoleLabel;
class TagList;

// Which tags the chosen papers have, beside the row they are about: type a part of a name, Enter sets it or takes it
// back and stays for the next, Enter with nothing typed or Esc closes. It only tells; whoever listens changes papers.
class TagBox final : public QFrame
{
    Q_OBJECT
public:
    explicit TagBox(QWidget *parent);

    // Opens at once with the focus in its field, so that no key typed after it is lost. `anchor`: in the parent's
    // coordinates, what stays in sight.
    void openForPapers(int papers, const QList<TagChoice> &tags, const QRect &anchor);
    void openForDigit(int digit, const QList<TagChoice> &tags, const QRect &anchor); // which tag it shall be
    void dismiss();

signals:
    void toggled(const QString &tag, bool on);
    void chosenForDigit(int digit, const QString &tag);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void open(const QString &heading, const QList<TagChoice> &tags, const QRect &anchor);
    bool fieldKey(int key);
    void showMatching();
    void take(const TagChoice &choice);
    void toggle(const TagChoice &choice);
    void place();
    void dress();

    RoleLabel *m_heading{};
    QLineEdit *m_field{};
    TagList *m_list{};
    QList<TagChoice> m_tags{};
    QRect m_anchor{};
    int m_digit{}; // it is opened for; 0: for papers
    bool m_composing{};
    QPointer<QWidget> m_focusBefore{};
};

} // namespace Paperlark
