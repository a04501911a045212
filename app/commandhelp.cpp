#include "app/commandhelp.h"

#include "app/commandline.h"

#include "core/export/exporter.h"
#include "core/library/library.h"
#include "core/places.h"

#include <QCoreApplication>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
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

QString entryOf(const QString &usage, const QString &help)
{
    return u"  "_s + usage + u"\n      "_s + help + u'\n';
}

} // namespace

QString translatedHelp(const char *text)
{
    return Tr::tr(text);
}

QString helpText()
{
    QString text = Tr::tr("Paperlark reads the daily digests of AI papers.") + u"\n\n"_s;
    text += entryOf(u"paperlark [--library FILE] [--portable] [PATH…]"_s,
                    Tr::tr("Open the window, with these files, folders and zip archives imported; the one that is open already, "
                           "where there is one."));
    for (const Command &command : allCommands())
        text += entryOf(u"paperlark "_s + command.usage(), translatedHelp(command.help));
    text += u"  paperlark --help | --version\n\n"_s;
    text += Tr::tr("Formats:") + u'\n' + formatLines() + u'\n';
    text += Tr::tr("--library FILE stands before or after a command; without it the library is %1.").arg(Library::defaultFile())
        + u'\n';
    text += Tr::tr("--portable keeps everything beside the program: %1.")
                .arg(Places::portableFolder(QCoreApplication::applicationDirPath()))
        + u'\n';
    return text + exitStatusText();
}

QString helpOf(const Command &command)
{
    QString text = Tr::tr("Usage: paperlark %1").arg(command.usage()) + u"\n\n"_s + translatedHelp(command.help) + u'\n';
    for (const CommandOption &option : command.options)
        text += u'\n' + entryOf(option.usage(), translatedHelp(option.help)).chopped(1);
    return text.trimmed();
}

QString exitStatusText()
{
    return Tr::tr("Exit status: 0 done, 1 a file was refused or could not be written, 2 wrong usage, 3 the library can't be "
                  "opened, 130 cancelled.");
}

QString libraryOptionHelp()
{
    return Tr::tr("Use this library; it stands before or after a command.");
}

QString portableOptionHelp()
{
    return Tr::tr(
        "Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.");
}

QString helpOptionHelp()
{
    return Tr::tr("Print a summary, or behind a command what it takes.");
}

QString versionOptionHelp()
{
    return Tr::tr("Print the version.");
}

} // namespace Paperlark
