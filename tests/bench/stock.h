#pragma once

#include <QByteArray>
#include <QDir>
#include <QList>

namespace Paperlark::Bench {

// What `run` prepared for benchmarks with so many papers.
struct Stock {
    int papers{};
    int rounds{5};
    QDir folder{};

    QString digests() const { return folder.filePath(QStringLiteral("digests")); }
    QString library() const { return folder.filePath(QStringLiteral("library.db")); }
    QString rawLibrary() const { return folder.filePath(QStringLiteral("raw.db")); } // the same papers: rawlibrary.h
    QString drop() const { return folder.filePath(QStringLiteral("drop")); }         // 300 files of other papers
};

// The bytes of all digests below `folder`, with their paths.
struct DigestBytes {
    QString path{};
    QByteArray bytes{};
};
QList<DigestBytes> readAll(const QString &folder);

} // namespace Paperlark::Bench
