#include "core/library/importing/importorder.h"

#include "core/digest/dates.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace Paperlark {

namespace {

// A file that is given twice, itself and by its folder, is one file, and a named one.
QList<FoundFile> withoutRepeats(const QList<FoundFile> &files)
{
    QHash<QString, qsizetype> places;
    QList<FoundFile> unique;
    for (const FoundFile &file : files) {
        const auto place = places.constFind(absolutePath(file.path));
        if (place == places.cend()) {
            places.insert(absolutePath(file.path), unique.size());
            unique += file;
        } else {
            unique[*place].named = unique[*place].named || file.named;
        }
    }
    return unique;
}

// By day, so that what several sources tell of a paper meets in one batch and ids ascend: a paper that comes back in a
// later batch is indexed twice. The files of one day keep their order, and so do its papers.
QList<FoundFile> byDay(const QList<FoundFile> &files)
{
    QList<std::pair<QDate, FoundFile>> dated;
    for (const FoundFile &file : files) {
        dated.emplace_back(dateInPath(file.path), file);
    }
    std::stable_sort(dated.begin(), dated.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<FoundFile> sorted;
    for (const auto &[day, file] : std::as_const(dated)) {
        sorted += file;
    }
    return sorted;
}

} // namespace

QString absolutePath(const QString &path)
{
    return isWebAddress(path) ? path : QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

QList<FoundFile> inImportOrder(const QList<FoundFile> &files)
{
    return byDay(withoutRepeats(files));
}

} // namespace Paperlark
