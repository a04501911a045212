#include "app/arguments.h"
#include "app/commandline.h"

#include "core/library/importing/importer.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <csignal>
#include <cstdio>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

// A signal may only set a flag: Importer::cancel() does no more.
std::atomic<Importer *> runningImporter{};

extern "C" void cancelImport(int)
{
    if (Importer *importer = runningImporter.load())
        importer->cancel();
}

QJsonArray noticesJson(const QList<FileNotice> &notices)
{
    QJsonArray array;
    for (const FileNotice &item : notices) {
        array.append(QJsonObject{{u"file"_s, item.file},
                                 {u"line"_s, item.notice.line ? QJsonValue(*item.notice.line) : QJsonValue()},
                                 {u"message"_s, item.notice.message},
                                 {u"text"_s, item.notice.text}});
    }
    return array;
}

QByteArray reportJson(const ImportReport &report)
{
    QJsonArray refused;
    for (const RefusedFile &file : report.refused)
        refused.append(QJsonObject{{u"file"_s, file.file}, {u"reason"_s, file.reason}});
    QJsonArray days;
    for (QDate day : report.days)
        days.append(day.toString(Qt::ISODate));
    const QJsonObject object{{u"files"_s, report.read.size() + report.refused.size() + report.passedOver.size()},
                             {u"read"_s, report.read.size()},
                             {u"refused"_s, refused},
                             {u"passed_over"_s, QJsonArray::fromStringList(report.passedOver)},
                             {u"notices"_s, noticesJson(report.notices)},
                             {u"papers"_s, report.papersInLibrary},
                             {u"new"_s, report.added},
                             {u"merged"_s, report.merged},
                             {u"updated"_s, report.updated},
                             {u"unchanged"_s, report.unchanged},
                             {u"days"_s, days},
                             {u"seconds"_s, report.seconds}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void printReport(const ImportReport &report)
{
    for (const RefusedFile &file : report.refused)
        printNotice(file.reason);
    for (const FileNotice &item : report.notices)
        printNotice(u"%1:%2: %3"_s.arg(item.file, QString::number(item.notice.line.value_or(1)), item.notice.message));
    printLine(Tr::tr("Files: %1 read, %2 refused, %3 passed over.")
                  .arg(report.read.size())
                  .arg(report.refused.size())
                  .arg(report.passedOver.size())
                  .toUtf8());
    printLine(Tr::tr("Papers: %1 new, %2 merged, %3 updated, %4 unchanged; %5 in the library.")
                  .arg(report.added)
                  .arg(report.merged)
                  .arg(report.updated)
                  .arg(report.unchanged)
                  .arg(report.papersInLibrary)
                  .toUtf8());
}

void printProgress(const QString &file, qsizetype entries)
{
    printNotice(u"committed %1 %2"_s.arg(file).arg(entries));
}

int exitCode(const ImportReport &report)
{
    if (report.cancelled)
        return Cancelled;
    if (!report.failure.isEmpty())
        return NoLibrary;
    return report.refused.isEmpty() ? Done : FileRefused;
}

} // namespace

int runImport(const QStringList &words, const QString &libraryFile)
{
    const auto arguments = readArguments(words, "import"_L1);
    if (!arguments)
        return wrongUsage("import"_L1, arguments.error().message);
    if (arguments->positional.isEmpty())
        return wrongUsage("import"_L1, Tr::tr("Name at least one file or folder."));
    const auto library = openLibrary(libraryFile);
    if (!library)
        return NoLibrary;

    Importer importer(*library);
    runningImporter = &importer;
    std::signal(SIGINT, cancelImport);
    std::signal(SIGTERM, cancelImport);
    const ImportReport report =
        importer.importNow(arguments->positional,
                           arguments->has(u"progress"_s) ? Importer::Committed(printProgress) : Importer::Committed());
    runningImporter = nullptr;

    if (!report.failure.isEmpty())
        printNotice(report.failure);
    if (arguments->has(u"json"_s))
        printLine(reportJson(report));
    else
        printReport(report);
    return exitCode(report);
}

} // namespace Paperlark
