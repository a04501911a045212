#include "app/commandline.h"

#include "core/export/exporter.h"
#include "core/library/library.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr Command commands[] = {
    {"parse"_L1, "parse PATH… [--json]"_L1, QT_TRANSLATE_NOOP("CommandLine", "Print what digest files say, one paper a line."),
     runParse},
    {"check"_L1, "check PATH… [--json]"_L1,
     QT_TRANSLATE_NOOP("CommandLine",
                       "For authors of digests: what is read of them and what not. Exit status 1: something was found."),
     runCheck},
    {"import"_L1, "import PATH… [--json] [--progress]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "Read digest files and folders into the library and report."), runImport},
    {"query"_L1, "query [TEXT] [--json | --format NAME] [--limit N]"_L1,
     QT_TRANSLATE_NOOP(
         "CommandLine", "Print the papers that TEXT finds, newest first. TEXT is a filter: kv cache tag:Video date:last7d -survey"),
     runQuery},
    {"today"_L1, "today [--json | --format NAME] [--limit N]"_L1, QT_TRANSLATE_NOOP("CommandLine", "Print the papers of today."),
     runToday},
    {"export"_L1, "export [TEXT] --to FILE|FOLDER [--format NAME] [--limit N]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "Write the papers that TEXT finds into a file, in the format of its ending."), runExport},
    {"mark"_L1, "mark ID… [--read|--unread] [--star|--unstar] [--later|--no-later] [--tag T]… [--untag T]… [--note TEXT]"_L1,
     QT_TRANSLATE_NOOP("CommandLine", "Mark papers by their id."), runMark},
    {"library"_L1, "library info|check|dump"_L1, QT_TRANSLATE_NOOP("CommandLine", "Look after the library file."), runLibrary},
};

// Tells of an upgrade that takes longer than a moment, now and then.
struct UpgradeNotices {
    QElapsedTimer lastNotice{};

    bool operator()(int done, int all)
    {
        if (!lastNotice.isValid()) {
            lastNotice.start();
        } else if (lastNotice.hasExpired(2000)) {
            printNotice(Tr::tr("Bringing the library up to date: %1 of %2 papers.").arg(done).arg(all));
            lastNotice.start();
        }
        return true;
    }
};

QString formatLines()
{
    QString lines;
    for (const Exporter *exporter : allExporters()) {
        const QString ending = exporter->fillsFolder() ? Tr::tr("folder") : u'.' + exporter->ending;
        lines += u"  "_s + QString(exporter->name).leftJustified(10) + u' ' + ending.leftJustified(7) + u' '
            + exporter->description() + u'\n';
    }
    return lines;
}

} // namespace

std::span<const Command> allCommands()
{
    return commands;
}

const Command *findCommand(const QString &name)
{
    const auto found =
        std::find_if(std::begin(commands), std::end(commands), [&name](const Command &c) { return c.name == name; });
    return found == std::end(commands) ? nullptr : found;
}

QString helpText()
{
    QString text = Tr::tr("Paperlark reads the daily digests of AI papers.") + u"\n\n"_s;
    text += u"  paperlark [--library FILE] [PATH…]\n      "_s + Tr::tr("Open the window, with these files and folders imported.")
        + u'\n';
    for (const Command &command : commands)
        text += u"  paperlark "_s + QString::fromUtf8(command.usage.data(), command.usage.size()) + u"\n      "_s
            + Tr::tr(command.help) + u'\n';
    text += u"  paperlark --help | --version\n\n"_s;
    text += Tr::tr("Formats:") + u'\n' + formatLines() + u'\n';
    text += Tr::tr("--library FILE stands before or after a command; without it the library is %1.").arg(Library::defaultFile())
        + u'\n';
    text += Tr::tr("Exit status: 0 done, 1 a file was refused or could not be written, 2 wrong usage, 3 the library can't be "
                   "opened, 130 cancelled.")
        + u'\n';
    return text;
}

int wrongUsage(const QLatin1StringView &command, const QString &message)
{
    printNotice(message);
    if (const Command *known = findCommand(command))
        printNotice(Tr::tr("Usage: paperlark %1").arg(QString::fromUtf8(known->usage.data(), known->usage.size())));
    return WrongUsage;
}

void printLine(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

void printNotice(const QString &message)
{
    const QByteArray line = message.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

std::unique_ptr<Library> openLibrary(const QString &file)
{
    auto library = Library::open(file, UpgradeNotices{});
    if (library)
        return std::move(*library);
    printNotice(library.error().message);
    return nullptr;
}

} // namespace Paperlark
