#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

namespace Paperlark::Bench {

// A paper for the plainest library there could be: no merging, states, sources or provenance.
struct RawPaper {
    qint64 id{}; // ascending, newest last
    QString key{};
    QStringList columns{}; // title, authors, text and tags as written
};

// The papers of a folder of digests.
QList<RawPaper> readRawPapers(const QString &folder);

// One table and one FTS5 index in a file. What Paperlark does beyond that is in its figures, not in these.
class RawLibrary final
{
public:
    explicit RawLibrary(const QString &file);
    ~RawLibrary();

    // CPU milliseconds of INSERT in one transaction. What searchText() makes of the papers is made ready before.
    double insert(const QList<RawPaper> &papers);
    qint64 number(const QString &question,
                  const QVariantList &values = {}) const; // reads all rows, gives the last one's first column

private:
    void run(const QString &statement) const;

    QString m_connection{};
    QSqlDatabase m_database{};
};

} // namespace Paperlark::Bench
