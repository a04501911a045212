#pragma once

#include "core/library/library.h"

#include <QAbstractListModel>
#include <QCache>
#include <QItemSelection>
#include <QTimer>

namespace Paperlark {

// The papers of one filter. Holds ids only; rows come from the library by page when they are painted. The first rows are
// there at once where that costs little; the rest comes with the library's answer, and only then the list is complete.
class PaperListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    // Qt::AccessibleTextRole gives one spoken sentence a row; Qt::DisplayRole the title.
    // UnfitRole: it was marked, fits the filter no more, and stays until the filter changes or cleanUp().
    enum Role { RowRole = Qt::UserRole, KeyRole, DayRole, UnfitRole };

    explicit PaperListModel(Library &library, const PaperFilter &filter = {}, QObject *parent = nullptr);

    const PaperFilter &filter() const;
    void setFilter(const PaperFilter &filter); // resets, unless the first rows have to wait for the answer
    void setAnswer(const Answer &answer);      // of another filter, or to a complete list: ignored
    bool isComplete() const { return m_complete; }
    void reload(); // the same filter again, after an import; coalesced

    QStringList kept() const { return m_marked.values(); } // for Question::kept: marked or kept since the filter was set
    void keep(const QString &key) { m_marked += key; } // listed from the next reload() on, also where the filter leaves it out
    int cleanUp(const QString &staying);               // how many rows went; that of this key stays

    const QList<ListSection> &sections() const { return m_sections; }
    PaperRow row(int row) const;
    QString keyAt(int row) const;           // empty out of range
    int rowOfKey(const QString &key) const; // -1: not in this filter

    // Many rows at once, in one question to the library.
    QStringList keysOf(const QItemSelection &rows) const; // in the order of the list
    QItemSelection rowsOf(const QStringList &keys) const;
    QItemSelection rowsOfDay(const QDate &day) const;                               // in any order of the list
    int countIn(const ListSection &section, const QList<PaperId> &ascending) const; // of these papers; 0 out of digest order

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override; // papers can be dragged out

signals:
    void reloaded();  // after every reset
    void completed(); // all rows are there

private:
    QString sentence(int number) const;
    template<typename Wanted>
    QItemSelection rowsWhere(Wanted wanted) const;
    void showFirstRows();
    void showNewRows();
    void reset(const QList<PaperId> &ids, const QList<ListSection> &sections);
    void append(const Answer &answer);
    QList<PaperId> withKept(QList<PaperId> first, bool toTheEnd) const;
    void setUnfit(const QSet<PaperId> &unfit);
    void setComplete(bool complete);
    void repaint(const QStringList &keys);

    Library &m_library;
    QTimer m_reload{};
    PaperFilter m_filter{};
    QList<PaperId> m_ids{};
    QList<ListSection> m_sections{};
    bool m_complete{};
    QSet<QString> m_marked{}; // keys, of rows of the list
    QSet<PaperId> m_unfit{};
    mutable QCache<int, QList<PaperRow>> m_pages{32};
};

} // namespace Paperlark

Q_DECLARE_METATYPE(Paperlark::PaperRow)
