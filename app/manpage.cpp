#include "app/manpage.h"

#include "app/commandhelp.h"
#include "app/commandline.h"

#include "core/export/exporter.h"
#include "core/library/filter/filtertext.h"

#include <QCoreApplication>

#include <utility>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ManPage)
};

// As roff takes it literally: no escapes, no letter behind ASCII.
QString literal(const QString &text)
{
    QString result;
    for (const char32_t letter : text.toUcs4()) {
        if (letter == U'\\')
            result += u"\\e"_s;
        else if (letter == U'-')
            result += u"\\-"_s;
        else if (letter == U'\'')
            result += u"\\(aq"_s;
        else if (letter > 126)
            result += u"\\[u"_s + QString::number(uint(letter), 16).toUpper().rightJustified(4, u'0') + u']';
        else
            result += QChar(ushort(letter));
    }
    return result;
}

QString section(const QString &title, const QString &body)
{
    return u".SH "_s + literal(title) + u'\n' + body;
}

// In lines that fit a terminal, as those who read the source expect; none begins with what would be a request.
QString paragraph(const QString &text)
{
    QString lines;
    QString line;
    for (const QString &word : literal(text).split(u' ')) {
        if (line.size() + word.size() > 76)
            lines += std::exchange(line, {}) + u'\n';
        line += line.isEmpty() ? QString((word.startsWith(u'.') ? u"\\&"_s : QString()) + word) : QString(u' ' + word);
    }
    return lines + line + u'\n';
}

// A term in bold with its explanation.
QString entry(const QString &term, const QString &explanation)
{
    return u".TP\n\\fB"_s + literal(term) + u"\\fR\n"_s + paragraph(explanation);
}

QString commandEntries()
{
    QString text;
    for (const Command &command : allCommands()) {
        text += entry(u"paperlark "_s + command.usage(), translatedHelp(command.help));
        if (command.options.empty())
            continue;
        text += u".RS\n"_s;
        for (const CommandOption &option : command.options)
            text += entry(option.usage(), translatedHelp(option.help));
        text += u".RE\n"_s;
    }
    return text;
}

QString filters()
{
    QString text =
        paragraph(Tr::tr("TEXT is what is typed into the search box of the window. All of its words and conditions must "
                         "hold; a minus before one leaves it out, OR stands between two, parentheses hold together. The "
                         "conditions:"));
    for (const QString &field : filterFields()) {
        const QStringList values = filterValues(field);
        text += entry(field + u':',
                      values.isEmpty() ? helpOfFilterField(field)
                                       : QString(helpOfFilterField(field) + u": "_s + values.join(u", "_s)));
    }
    return text;
}

QString formats()
{
    QString text;
    for (const Exporter *exporter : allExporters())
        text += entry(exporter->name, exporter->description() + u'.');
    return text;
}

QString exitCodes()
{
    return entry(u"0"_s, Tr::tr("Done. What was asked for may still have found nothing."))
        + entry(u"1"_s,
                Tr::tr("A file or paper that was named is refused or unknown, or something could not be written; the others "
                       "are done. From check: something "
                       "was found, notes apart."))
        + entry(u"2"_s, Tr::tr("Wrong usage; nothing was done."))
        + entry(u"3"_s, Tr::tr("The library can't be opened, is damaged or of a newer version; nothing was changed."))
        + entry(u"130"_s, Tr::tr("Cancelled by a signal. The library is whole, and no half file is left."));
}

QString examples()
{
    const std::pair<QString, QString> examples[] = {
        {u"paperlark query 'is:unread date:last7d' --format citation"_s, Tr::tr("What is unread of the last seven days.")},
        {u"paperlark export 'is:starred' --to refs.bib"_s, Tr::tr("The starred papers, for LaTeX.")},
        {u"paperlark query 'kv cache' --json | jq -r .id | xargs paperlark mark --later"_s,
         Tr::tr("What is found goes on the reading list.")},
        {u"paperlark check digests/ || exit 1"_s, Tr::tr("Before a digest is published.")},
    };
    QString text;
    for (const auto &[command, meaning] : examples)
        text += entry(command, meaning);
    return text;
}

} // namespace

QString manPage()
{
    return u".\\\" Made by `paperlark help --man`; what it says stands in app/commandtable.cpp and app/manpage.cpp.\n"_s
        + u".TH PAPERLARK 1 %1 \"Paperlark %2\"\n"_s.arg(QStringLiteral(PAPERLARK_RELEASED),
                                                         QCoreApplication::applicationVersion())
        + section(Tr::tr("NAME"), paragraph(Tr::tr("paperlark - read the daily digests of AI papers")))
        + section(
               Tr::tr("SYNOPSIS"),
               u".B paperlark\n[\\-\\-library FILE] [\\-\\-portable] [PATH\\[u2026]]\n.br\n.B paperlark\n[\\-\\-library FILE] [\\-\\-portable] COMMAND [\\[u2026]]\n"_s)
        + section(
               Tr::tr("DESCRIPTION"),
               paragraph(Tr::tr(
                   "Without a command the window opens, with these files, folders and zip archives imported; where a window of "
                   "this library is open, it takes them and comes to the front. The commands need no "
                   "screen. What they print for programs goes to standard output, everything said beside it to "
                   "standard error.")))
        + section(Tr::tr("OPTIONS"),
                  entry(u"--library FILE"_s, libraryOptionHelp()) + entry(u"--portable"_s, portableOptionHelp())
                      + entry(u"--help"_s, helpOptionHelp()) + entry(u"--version"_s, versionOptionHelp())
                      + entry(u"--"_s, Tr::tr("Ends the options: what follows is TEXT or PATH.")))
        + section(Tr::tr("COMMANDS"), commandEntries())
        + section(Tr::tr("PATHS"),
                  paragraph(Tr::tr(
                      "A folder is walked with all folders in it, names in the order of their bytes; hidden folders and "
                      "links inside it are left out. Its .md, .markdown, .txt and .json files are tried, and those that "
                      "are no digest passed over; a file that is named and is no digest is refused. A .zip archive that is "
                      "named is walked like a folder. A file that is called like a command is opened as ./query.")))
        + section(Tr::tr("FILTERS"), filters()) + section(Tr::tr("FORMATS"), formats())
        + section(Tr::tr("EXIT STATUS"), exitCodes())
        + section(Tr::tr("FILES"),
                  entry(u"~/.local/share/paperlark/library.db"_s,
                        Tr::tr("The library, unless XDG_DATA_HOME or --library names another place."))
                      + entry(u"~/.local/share/paperlark/backups/"_s,
                              Tr::tr(
                                  "Verified copies of it, each with its SHA-256: of the last five days on which the window was "
                                  "open and the library had changed, of the last three upgrades, and those made by hand.")))
        + section(Tr::tr("EXAMPLES"), examples());
}

} // namespace Paperlark
