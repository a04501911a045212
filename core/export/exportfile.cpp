#include "core/export/exportfile.h"

#include "core/export/exporter.h"
#include "core/export/exportrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

// A device takes no second file beside it that would replace it.
Result<qsizetype> exportToSpecialFile(const Exporter &exporter, PaperFeed &papers, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return exportError(file, path);
    return exportToDevice(exporter, papers, file, path);
}

// The first name of `base.md`, `base-2.md`, … that is free, opened. Not open: the folder takes none.
void openFree(QFile &file, const QString &base, const QString &ending)
{
    for (int number = 1; !file.isOpen(); ++number) {
        file.setFileName(base + (number > 1 ? u"-%1"_s.arg(number) : QString()) + ending);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) && !QFileInfo::exists(file.fileName()))
            return;
    }
}

Result<void> writeNote(const Exporter &exporter, const Paper &paper, const QString &folder)
{
    QFile file;
    openFree(file, folder + u'/' + exporter.fileName(paper), u'.' + exporter.ending);
    if (!file.isOpen())
        return exportError(file, file.fileName());
    const QByteArray text = exporter.text(paper).toUtf8();
    if (file.write(text) == text.size())
        return {};
    const Error error = exportError(file, file.fileName());
    file.remove();
    return error;
}

} // namespace

Result<qsizetype> exportToDevice(const Exporter &exporter, PaperFeed &papers, QIODevice &target, const QString &name)
{
    papers.rewind();
    ExportRun run(papers, target);
    exporter.write(run);
    return run.finish(name);
}

Result<qsizetype> exportToFile(const Exporter &exporter, PaperFeed &papers, const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Error{Tr::tr("%1 is a folder: name a file in it.").arg(path)};
    if (info.exists() && !info.isFile())
        return exportToSpecialFile(exporter, papers, path);
    if (!info.dir().exists())
        return Error{Tr::tr("There is no folder %1 to write into; make it, or name another.").arg(info.path())};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return exportError(file, path);
    const auto exported = exportToDevice(exporter, papers, file, path);
    if (exported && !file.commit())
        return exportError(file, path);
    return exported;
}

Result<qsizetype> exportToFolder(const Exporter &exporter, PaperFeed &papers, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error{Tr::tr("The folder %1 can't be made here. Name one that can be written to.").arg(folder)};
    papers.rewind();
    qsizetype count = 0;
    while (const auto paper = papers.next()) {
        if (const auto written = writeNote(exporter, *paper, folder); !written)
            return count == 0 ? written.error()
                              : Error{Tr::tr("%1 %2 files were written before.").arg(written.error().message).arg(count)};
        ++count;
    }
    if (papers.isCancelled())
        return Error{Tr::tr("The export was cancelled. %1 files were written before.").arg(count)};
    return count;
}

} // namespace Paperlark
