// THE LIST of commands and their options.
#include "app/commandline.h"

#include <algorithm>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

using Use = CommandOption::Use;

// clang-format off

constexpr CommandOption parseOptions[] = {
    {"json"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Print one JSON object a line, with all that the file says of a paper.")},
};
constexpr CommandOption checkOptions[] = {
    {"json"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Print one JSON object for each finding and nothing else.")},
};
constexpr CommandOption importOptions[] = {
    {"json"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Print the report as one JSON object.")},
    {"progress"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Tell each file on standard error as soon as all of it is in the library.")},
};
constexpr CommandOption queryOptions[] = {
    {"json"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Print one JSON object a line, with all that the library knows of a paper.")},
    {"format"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Print the papers in this format."), Use::InsteadOfTheLast},
    {"limit"_L1, "N"_L1, QT_TRANSLATE_NOOP("CommandLine", "Take the first N papers only.")},
};
constexpr CommandOption exportOptions[] = {
    {"to"_L1, "FILE|FOLDER"_L1, QT_TRANSLATE_NOOP("CommandLine", "Write to this file, or a note for each paper into this folder."), Use::Needed},
    {"format"_L1, "NAME"_L1, QT_TRANSLATE_NOOP("CommandLine", "Write in this format; without it the ending of the file says which.")},
    {"limit"_L1, "N"_L1, QT_TRANSLATE_NOOP("CommandLine", "Take the first N papers only.")},
};
constexpr CommandOption markOptions[] = {
    {"read"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Mark the papers read.")},
    {"unread"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Mark them unread."), Use::InsteadOfTheLast},
    {"star"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Give them a star.")},
    {"unstar"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Take the star away."), Use::InsteadOfTheLast},
    {"later"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Put them on the reading list.")},
    {"no-later"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Take them off the reading list."), Use::InsteadOfTheLast},
    {"like"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "You would like more papers like these.")},
    {"dislike"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "You would like fewer papers like these."), Use::InsteadOfTheLast},
    {"no-taste"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Neither more nor fewer."), Use::InsteadOfTheLast},
    {"tag"_L1, "TAG"_L1, QT_TRANSLATE_NOOP("CommandLine", "Give them this tag."), Use::Repeated},
    {"untag"_L1, "TAG"_L1, QT_TRANSLATE_NOOP("CommandLine", "Take this tag of yours away."), Use::Repeated},
    {"note"_L1, "TEXT"_L1, QT_TRANSLATE_NOOP("CommandLine", "Write this note in place of the one that is there; an empty one takes it away.")},
};
constexpr CommandOption helpOptions[] = {
    {"man"_L1, {}, QT_TRANSLATE_NOOP("CommandLine", "Print the manual page, for man.")},
    {"completion"_L1, "SHELL"_L1, QT_TRANSLATE_NOOP("CommandLine", "Print the completion script of this shell."), Use::InsteadOfTheLast},
};

constexpr Command commands[] = {
    {"parse"_L1, "PATH…", QT_TRANSLATE_NOOP("CommandLine", "Print what digest files say, one paper a line."), parseOptions, runParse},
    {"check"_L1, "PATH…", QT_TRANSLATE_NOOP("CommandLine", "For authors of digests: what of them is not read, and why, by line. Exit status 1 when something was found."), checkOptions, runCheck},
    {"import"_L1, "PATH…", QT_TRANSLATE_NOOP("CommandLine", "Read digest files and folders into the library and report."), importOptions, runImport},
    {"query"_L1, "[TEXT]", QT_TRANSLATE_NOOP("CommandLine", "Print the papers that TEXT finds, newest first. TEXT is a filter: kv cache tag:Video date:last7d -survey"), queryOptions, runQuery},
    {"today"_L1, "", QT_TRANSLATE_NOOP("CommandLine", "Print the papers of today."), queryOptions, runToday},
    {"export"_L1, "[TEXT]", QT_TRANSLATE_NOOP("CommandLine", "Write the papers that TEXT finds into a file."), exportOptions, runExport},
    {"mark"_L1, "ID…", QT_TRANSLATE_NOOP("CommandLine", "Mark papers by their arXiv id or address."), markOptions, runMark},
    {"undo"_L1, "", QT_TRANSLATE_NOOP("CommandLine", "Take back what was done last to papers, here or in the window."), {}, runUndo},
    {"redo"_L1, "", QT_TRANSLATE_NOOP("CommandLine", "Do again what was taken back last."), {}, runRedo},
    {"library"_L1, "info|check|backup [FILE]|restore FILE|dump", QT_TRANSLATE_NOOP("CommandLine", "Look after the library: what it holds, whether it is whole, a verified copy of it, one of those in its place, all of it as JSON lines."), {}, runLibrary},
    {"help"_L1, "[COMMAND]", QT_TRANSLATE_NOOP("CommandLine", "Tell more about a command."), helpOptions, runHelp},
};

// clang-format on

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

QString CommandOption::usage() const
{
    const QString word = u"--"_s + name;
    return value.isEmpty() ? word : QString(word + u' ' + value);
}

// "mark ID… [--read | --unread] [--tag TAG]…"
QString Command::usage() const
{
    QStringList words{name, QString::fromUtf8(operands)};
    for (const CommandOption &option : options) {
        const QString text = option.usage();
        if (option.use == Use::InsteadOfTheLast)
            words.last() = QString(words.last().chopped(1) + u" | "_s + text + u']');
        else if (option.use == Use::Needed)
            words += text;
        else
            words += QString(u'[' + text + (option.use == Use::Repeated ? u"]…"_s : u"]"_s));
    }
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace Paperlark
