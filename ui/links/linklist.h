#pragma once

#include "core/reading/paperlinks.h"

#include <QListView>

#include <optional>

namespace Paperlark {

class LinkListModel;

// The links of a paper, one a row: its key, whose page it is, what it is called, where it leads.
class LinkList final : public QListView
{
    Q_OBJECT
public:
    explicit LinkList(QWidget *parent = nullptr);

    void setLinks(const QList<PaperLink> &links);
    const QList<PaperLink> &links() const;
    void choose(int row); // stops at the ends
    std::optional<PaperLink> chosen() const;
    std::optional<PaperLink> linkOfKey(QChar key) const; // none: no link here has it

    int fit(int width);                           // the height that all rows take; addresses go under names where it is narrow
    int columnOfNames() const { return m_names; } // px, as wide as the longest; 0: addresses stand under the names

    // The key of each kind is always the same: digits for those that most papers have, the first letter of the others.
    static QChar keyOf(PaperLink::Kind kind); // null: it has none

signals:
    void clickedOn(const Paperlark::PaperLink &link);
    void pointedAt(const QString &address); // by pointer or choice; empty: at none

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void leaveEvent(QEvent *event) override;

private:
    void tellChoice();

    LinkListModel *m_model{};
    int m_names{};
};

} // namespace Paperlark
