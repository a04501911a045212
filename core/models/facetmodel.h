#pragma once

#include "core/library/answers/inquiry.h"

#include <QAbstractListModel>

namespace Paperlark {

enum class FacetState { Off, Include, Exclude };

// One facet of the filter: names to choose from, what the next click on each would give, what the reader chose. Of
// thousands of names the rows are the largest and those that were chosen; find() shows others. Rows never move and never
// vanish while the reader works; only reset() sorts them anew.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    // Qt::DisplayRole is what is shown (한국어), NameRole what the filter says (ko); Qt::AccessibleTextRole and
    // Qt::ToolTipRole tell what the next click gives.
    enum Role { NameRole = Qt::UserRole, CountRole, StateRole };
    static constexpr int usualRows = 8;

    explicit FacetModel(Facet facet, QObject *parent = nullptr);

    Facet facet() const { return m_facet; }

    // New rows, chosen ones first, then the largest: after an import, or for another library. Counts come most first.
    void reset(const QList<FacetCount> &counts);
    // New counts for the same rows; what is not named counts 0. Rows are added while there are few.
    void setCounts(const QList<FacetCount> &counts);

    const FacetChoice &choice() const { return m_choice; }
    void setChoice(const FacetChoice &choice); // what the filter says now; silent
    FacetState state(int row) const;

    // Shows names that hold the text, the largest first; with an empty one the usual rows.
    void find(const QString &text);
    int hiddenNames() const { return m_hidden; }           // without a row when nothing is looked for
    int usualCount() const { return int(m_usual.size()); } // rows when nothing is looked for
    int nameCount() const { return int(m_usual.size()) + m_hidden; }

    void cycle(int row); // off → include → exclude → off
    void only(int row);
    void exclude(int row);
    void clear();
    void setMatch(Match match);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void changed(); // the reader chose

private:
    struct Row {
        QString name{};
        int papers{};
        friend bool operator==(const Row &, const Row &) = default;
    };

    FacetState stateOf(const QString &name) const;
    void choose(int row, FacetState state);
    void keep(const QStringList &names);
    void recount();
    void refill();
    void fillUsual();
    QStringList foundNames() const;
    QString sentence(const Row &row) const;
    QString nextClick(const Row &row) const;

    const Facet m_facet;
    FacetChoice m_choice{};
    QList<FacetCount> m_all{};
    QStringList m_usual{}; // the names of the usual rows
    QList<Row> m_rows{};   // the usual ones, or those found
    QString m_text{};
    int m_hidden{};
};

} // namespace Paperlark

Q_DECLARE_METATYPE(Paperlark::FacetState)
