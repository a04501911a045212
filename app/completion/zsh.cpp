#include "app/commandhelp.h"
#include "app/commandline.h"
#include "app/completion/completion.h"

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

constexpr char frame[] = R"(#compdef paperlark
# Completion of paperlark for zsh, made by `paperlark help --completion zsh`.

_paperlark() {
    local state line
    local -a commands=(
@COMMANDS@    )
    _arguments -C '--library[@LIBRARY@]:file:_files' '--portable[@PORTABLE@]' '(- *)--help[@HELP@]' '(- *)--version[@VERSION@]' \
        '1: :->first' '*:: :->rest'
    case $state in
        first) _describe -t commands command commands; _files ;;
        rest)
            case $line[1] in
@BRANCHES@            esac ;;
    esac
}

_paperlark "$@")";

// Brackets and colons part the pieces of a specification.
QString escaped(const QString &text)
{
    QString result = text;
    for (const QChar special : {u'[', u']', u':'})
        result.replace(special, QString(u'\\' + QString(special)));
    return result;
}

// What is offered at one place, in the order of trying.
QStringList actionsFor(const Choices &choices)
{
    QStringList words = choices.words;
    if (choices.filter)
        words += filterWords();
    QStringList actions;
    if (!words.isEmpty())
        actions += QString(u'(' + words.join(u' ').replace(u":"_s, u"\\:"_s) + u')');
    if (choices.files)
        actions += u"_files"_s;
    return actions.isEmpty() ? QStringList{u" "_s} : actions;
}

QString specificationOf(const CommandOption &option)
{
    QString text = u"--%1[%2]"_s.arg(option.name, escaped(translatedHelp(option.help)));
    if (option.use == CommandOption::Use::Repeated)
        text.prepend(u'*');
    if (!option.value.isEmpty())
        text += u':' + option.value.toString().toLower() + u':' + actionsFor(choicesFor(option)).constFirst();
    return inQuotes(text);
}

QString branchOf(const Command &command)
{
    QStringList specifications{inQuotes(QString(u"--library["_s + escaped(libraryOptionHelp()) + u"]:file:_files"_s)),
                               inQuotes(QString(u"--portable["_s + escaped(portableOptionHelp()) + u']'))};
    for (const CommandOption &option : command.options)
        specifications += specificationOf(option);
    for (const QString &action : actionsFor(choicesFor(command)))
        specifications += inQuotes(u"*: :"_s + action);
    return u"                %1) _arguments \\\n                    %2 ;;\n"_s.arg(
        command.name, specifications.join(u" \\\n                    "_s));
}

} // namespace

QString zshScript()
{
    QString commands;
    QString branches;
    for (const Command &command : allCommands()) {
        commands += u"        "_s + inQuotes(command.name + u':' + escaped(translatedHelp(command.help))) + u'\n';
        branches += branchOf(command);
    }
    return QString::fromLatin1(frame)
        .replace("@COMMANDS@"_L1, commands)
        .replace("@BRANCHES@"_L1, branches)
        .replace("@LIBRARY@"_L1, escaped(libraryOptionHelp()))
        .replace("@PORTABLE@"_L1, escaped(portableOptionHelp()))
        .replace("@HELP@"_L1, escaped(helpOptionHelp()))
        .replace("@VERSION@"_L1, escaped(versionOptionHelp()));
}

} // namespace Paperlark
