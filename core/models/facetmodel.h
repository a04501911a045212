#pragma once

#include "core/library/library.h"

#include <QAbstractListModel>

namespace Paperlark {

enum class FacetState { Off, Include, Exclude };

// One facet of the filter: the names to choose from, what each would leave, what the reader chose. Rows never move and
// never vanish while the reader works; only reset() sorts them anew.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using Facet = Paperlark::Facet;
    // Qt::DisplayRole is what is shown (한국어), NameRole what the filter says (ko); Qt::AccessibleTextRole a sentence.
    enum Role { NameRole = Qt::UserRole, CountRole, StateRole };

    explicit FacetModel(Facet facet, QObject *parent = nullptr);

    Facet facet() const { return m_facet; }

    // New rows, chosen ones first, then by count: for another library or another view.
    void reset(const QList<FacetCount> &counts);
    // New counts for the same rows; what is not named counts 0, what is new comes last.
    void setCounts(const QList<FacetCount> &counts);
    // What the filter says now. Does not emit changed().
    void setChoice(const QStringList &included, const QStringList &excluded);

    FacetState state(int row) const;
    QStringList included() const;
    QStringList excluded() const;

    void cycle(int row); // off → include → exclude → off
    void only(int row);
    void exclude(int row);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void changed(); // the reader chose

private:
    struct Row {
        QString name{};
        int papers{};
        FacetState state{FacetState::Off};
        friend bool operator==(const Row &, const Row &) = default;
    };

    QStringList namesIn(FacetState state) const;
    int rowOf(const QString &name) const;
    void append(const QList<Row> &rows);
    void repaintChanges(const QList<Row> &before);
    void choose(int row, FacetState state);
    QString displayName(const QString &name) const;
    QString sentence(const Row &row) const;

    const Facet m_facet;
    QList<Row> m_rows{};
};

} // namespace Paperlark

Q_DECLARE_METATYPE(Paperlark::FacetState)
