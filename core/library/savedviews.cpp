// Filters that the reader keeps under a name. They belong to the library, so that a copy of it takes them along.
#include "core/library/library.h"

#include "core/library/database.h"
#include "core/library/writeturn.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Library)
};

Result<void> writeViews(Database &database, const QList<SavedView> &views)
{
    Transaction transaction(database);
    if (const auto begun = transaction.begin(); !begun) {
        return begun.error();
    }
    if (const auto emptied = database.run(u"DELETE FROM saved_views"_s); !emptied) {
        return emptied.error();
    }
    for (qsizetype position = 0; position < views.size(); ++position) {
        const SavedView &view = views.at(position);
        const auto written = database.run(u"INSERT INTO saved_views(position, name, filter) VALUES(?, ?, ?)"_s,
                                          {position, view.name, view.filter});
        if (!written) {
            return written.error();
        }
    }
    return transaction.commit();
}

} // namespace

QList<SavedView> Library::savedViews() const
{
    const auto rows = m_database->rows(u"SELECT name, filter FROM saved_views ORDER BY position"_s);
    QList<SavedView> views;
    for (const Database::Row &row : rows ? *rows : QList<Database::Row>()) {
        views += SavedView{row[0].toString(), row[1].toString()};
    }
    return views;
}

Result<void> Library::setSavedViews(const QList<SavedView> &views)
{
    if (views == savedViews()) {
        return {};
    }
    if (isReadOnly()) {
        return Error{
            Text::tr("The library in %1 can only be read, so views can't be kept. Make the folder writable and start again.")
                .arg(QDir::toNativeSeparators(QFileInfo(file()).absolutePath()))};
    }
    {
        const WriteTurn::Mark turn(*m_turn);
        if (const auto written = writeViews(*m_database, views); !written) {
            return written;
        }
    }
    emit savedViewsChanged();
    return {};
}

} // namespace Paperlark
