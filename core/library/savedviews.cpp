// Filters that the reader keeps under a name. They belong to the library, so that a copy of it takes them along.
#include "core/library/library.h"

#include "core/library/database.h"
#include "core/library/marks/journal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Paperlark {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Paperlark::Library)
};

QString jsonOf(const QList<SavedView> &views)
{
    QJsonArray all;
    for (const SavedView &view : views) {
        all += QJsonArray{view.name, view.filter};
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
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
    return tell(writeInTurn([&](Journal &journal) { return journal.setSavedViews(jsonOf(views)); }));
}

} // namespace Paperlark
