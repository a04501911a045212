#include "core/library/library.h"

#include "core/library/answers/answering.h"
#include "core/library/backgroundreader.h"
#include "core/library/database.h"
#include "core/library/marks/markwriter.h"
#include "core/library/upgrade.h"
#include "core/library/writeturn.h"
#include "core/places.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Paperlark {

QDate dayOfPaperId(PaperId id)
{
    const qint64 day = id >> 20;
    return day > 0 ? QDate::fromJulianDay(day) : QDate();
}

Result<std::unique_ptr<Library>> Library::open(const QString &file, const Progress &progress)
{
    std::unique_ptr<QTemporaryDir> temporary;
    if (file == ":memory:"_L1) {
        temporary = std::make_unique<QTemporaryDir>();
    }
    auto database = Database::open(temporary ? temporary->filePath(u"library.db"_s) : file);
    if (!database) {
        return database.error();
    }
    if (const auto current = deriveAnew(**database, progress); !current) {
        return current.error();
    }
    std::unique_ptr<Library> library(new Library(std::move(*database)));
    library->m_temporary = std::move(temporary);
    return library;
}

QString Library::defaultFile()
{
    return QDir(Places::data()).filePath(u"library.db"_s);
}

// The background reader hears of changes before anybody asks about them.
Library::Library(std::unique_ptr<Database> database) : m_database(std::move(database)), m_turn(std::make_unique<WriteTurn>())
{
    connect(this, &Library::papersChanged, this, [this] {
        if (m_reader)
            m_reader->papersChanged();
    });
    connect(this, &Library::statesChanged, this, [this](const QStringList &keys) {
        if (m_reader)
            m_reader->marksChanged(keys);
    });
    // Behind the question that met it: who hears of it may close the library.
    m_database->setOnDamage([this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, error] { emit damaged(error); }, Qt::QueuedConnection);
    });
}

Library::~Library()
{
    const QSignalBlocker silent(this);
    waitForMarks();
}

QString Library::file() const
{
    return m_database->file();
}

bool Library::isReadOnly() const
{
    return m_database->isReadOnly();
}

Library::Place Library::place() const
{
    switch (m_database->place()) {
    case Database::Place::There: break;
    case Database::Place::Gone: return Place::Gone;
    case Database::Place::TakenByAnother: return Place::TakenByAnother;
    }
    return Place::There;
}

void Library::setReadingLanguages(const QStringList &languages)
{
    m_readingLanguages = languages;
}

} // namespace Paperlark
