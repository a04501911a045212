#pragma once

#include "core/library/library.h"

#include <QAbstractListModel>
#include <QCache>
#include <QTimer>

namespace Paperlark {

// The papers of one filter, newest first. Holds ids only; rows come from the library by page when they are painted.
class PaperListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    // Qt::AccessibleTextRole gives one spoken sentence a row; Qt::DisplayRole the title.
    enum Role { RowRole = Qt::UserRole, KeyRole, DayRole };

    // A day's run of rows; a null day is "No date".
    struct DaySection {
        QDate day{};
        int firstRow{};
        int count{};
        friend bool operator==(const DaySection &, const DaySection &) = default;
    };

    explicit PaperListModel(Library &library, QObject *parent = nullptr);

    const PaperFilter &filter() const;
    void setFilter(const PaperFilter &filter); // resets
    void reload();                             // the same filter again, after an import; coalesced

    const QList<DaySection> &daySections() const;
    PaperRow row(int row) const;
    QString keyAt(int row) const;           // empty out of range
    int rowOfKey(const QString &key) const; // -1: not in this filter

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void reloaded(); // after every reset

private:
    QString sentence(int number) const;
    void reset();
    void repaint(const QStringList &keys);

    Library &m_library;
    QTimer m_reload{};
    PaperFilter m_filter{};
    QList<PaperId> m_ids{};
    QList<DaySection> m_sections{};
    mutable QCache<int, QList<PaperRow>> m_pages{32};
};

} // namespace Paperlark

Q_DECLARE_METATYPE(Paperlark::PaperRow)
