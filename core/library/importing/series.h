#pragma once

#include <QHash>
#include <QList>
#include <QMutex>
#include <QString>

namespace Paperlark {

// Where a digest file comes from: the address of the clone around it (and, where a clone holds several collections, the
// folder within); else the folder above the dated part of its path
// (`…/gabrielchua/archive/2024/12/23.md` → `…/gabrielchua/archive`); else nothing. `path` is absolute. Of an address the
// same: a raw file of a repository on GitHub comes from that repository, as if it were cloned.
QString originOf(const QString &path);

// A clone of a repository on this disk; without a remote address it is none.
struct Clone {
    QString folder{};
    QString remote{};
};

// originOf() for many files: what is around a folder is looked for once. May be asked from several threads.
class Origins final
{
public:
    QString of(const QString &path);

private:
    Clone cloneOf(const QString &folder);

    QMutex m_mutex{};
    QHash<QString, Clone> m_clones{}; // by the folder of the files
};

// A series of digests of one origin, dialect and language: what the reader calls a source.
struct Series {
    QString origin{};
    QString dialect{};
    QString language{};

    friend bool operator==(const Series &, const Series &) = default;
};

// The name of each, all different: the owner of a repository, the nearest folder that says something, or what it is
// ("English table"). Part of the library, so not translated.
QStringList seriesNames(const QList<Series> &all);

} // namespace Paperlark
