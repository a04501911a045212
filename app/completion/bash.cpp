#include "app/commandline.h"
#include "app/completion/completion.h"

#include "core/library/filter/filtertext.h"

#include <QRegularExpression>

namespace Paperlark {

using namespace Qt::StringLiterals;

namespace {

// bash parts words at ':' and '=', so that "is:un" comes as three of them.
constexpr char frame[] = R"(# Completion of paperlark for bash, made by `paperlark help --completion bash`.

_paperlark_words() {
    local word
    while read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$current")
}

_paperlark_files() {
    compopt -o default 2>/dev/null # the names of files are readline's affair
}

_paperlark_filter() {
    local field=
    if [[ $current == : ]]; then
        current='' field=$previous
    elif [[ $previous == : ]]; then
        field=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case ${field#-} in
        '')
            compopt -o nospace 2>/dev/null
            if [[ $current == -* ]]; then _paperlark_words '@WITHOUT@'; else _paperlark_words '@FIELDS@'; fi ;;
@FILTER_VALUES@    esac
}

_paperlark() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' options='' i
    COMPREPLY=()
    if [[ $current == = ]]; then
        current=''
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
            --library) if [[ ${COMP_WORDS[i + 1]} == = ]]; then ((i += 2)); else ((i += 1)); fi ;;
            --portable) ;;
            @PATTERN@) command=${COMP_WORDS[i]}; break ;;
            *) _paperlark_files; return ;;
        esac
    done
    case "$command $previous" in
        *' --library') _paperlark_files; return ;;
@OPTION_VALUES@    esac
    case $command in
        '') options='--help --version' ;;
@OPTIONS@    esac
    if [[ $current == --* ]]; then
        _paperlark_words "$options --library --portable --help"
        return
    fi
    case $command in
        '') _paperlark_words '@NAMES@'; _paperlark_files ;;
@OPERANDS@    esac
}

complete -F _paperlark paperlark)";

QString callsFor(const Choices &choices)
{
    QStringList calls;
    if (!choices.words.isEmpty())
        calls += u"_paperlark_words "_s + inQuotes(choices.words.join(u' '));
    if (choices.filter)
        calls += u"_paperlark_filter"_s;
    if (choices.files)
        calls += u"_paperlark_files"_s;
    return calls.isEmpty() ? u":"_s : calls.join(u"; "_s);
}

QString optionValues()
{
    QString branches;
    for (const Command &command : allCommands()) {
        for (const CommandOption &option : command.options) {
            if (!option.value.isEmpty())
                branches += u"        '%1 --%2') %3; return ;;\n"_s.arg(command.name, option.name, callsFor(choicesFor(option)));
        }
    }
    return branches;
}

QString options()
{
    QString branches;
    for (const Command &command : allCommands()) {
        QStringList words;
        for (const CommandOption &option : command.options)
            words += QString(u"--"_s + option.name);
        branches += words.isEmpty() ? QString() : u"        %1) options=%2 ;;\n"_s.arg(command.name, inQuotes(words.join(u' ')));
    }
    return branches;
}

QString operands()
{
    QString branches;
    for (const Command &command : allCommands())
        branches += u"        %1) %2 ;;\n"_s.arg(command.name, callsFor(choicesFor(command)));
    return branches;
}

QString filterValueBranches()
{
    QString branches;
    for (const QString &field : filterFields()) {
        if (const QStringList values = typeableValues(field); !values.isEmpty())
            branches += u"        %1) _paperlark_words %2 ;;\n"_s.arg(field, inQuotes(values.join(u' ')));
    }
    return branches;
}

} // namespace

QString bashScript()
{
    static const QRegularExpression beginning(u"^"_s);
    QStringList withoutWords = filterWords();
    withoutWords.replaceInStrings(beginning, u"-"_s);
    return QString::fromLatin1(frame)
        .replace("@FIELDS@"_L1, filterWords().join(u' '))
        .replace("@WITHOUT@"_L1, withoutWords.join(u' '))
        .replace("@FILTER_VALUES@"_L1, filterValueBranches())
        .replace("@PATTERN@"_L1, commandNames().join(u" | "_s))
        .replace("@OPTION_VALUES@"_L1, optionValues())
        .replace("@OPTIONS@"_L1, options())
        .replace("@NAMES@"_L1, commandNames().join(u' '))
        .replace("@OPERANDS@"_L1, operands());
}

} // namespace Paperlark
