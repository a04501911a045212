#pragma once

#include "core/library/importing/importer.h"
#include "core/library/library.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace Paperlark::Testing {

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("could not write a test file");
    }
}

// A folder with a library of the sample days, closed.
class SampledLibrary final
{
public:
    SampledLibrary() { Importer(*open()).importNow({QStringLiteral(PAPERLARK_SOURCE_DIR "/resources/samples")}); }

    QString file() const { return m_folder.filePath(QStringLiteral("library.db")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    std::unique_ptr<Library> open() const { return std::move(*Library::open(file())); }
    QByteArray dump() const { return open()->dump(); }

private:
    QTemporaryDir m_folder{};
};

} // namespace Paperlark::Testing
