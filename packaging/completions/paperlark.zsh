#compdef paperlark
# Completion of paperlark for zsh, made by `paperlark help --completion zsh`.

_paperlark() {
    local state line
    local -a commands=(
        'parse:Print what digest files say, one paper a line.'
        'check:For authors of digests\: what of them is not read, and why, by line. Exit status 1 when something was found.'
        'import:Read digest files and folders into the library and report.'
        'query:Print the papers that TEXT finds, newest first. TEXT is a filter\: kv cache tag\:Video date\:last7d -survey'
        'today:Print the papers of today.'
        'export:Write the papers that TEXT finds into a file.'
        'mark:Mark papers by their arXiv id or address.'
        'undo:Take back what was done last to papers, here or in the window.'
        'redo:Do again what was taken back last.'
        'library:Look after the library\: what it holds, whether it is whole, a verified copy of it, one of those in its place, all of it as JSON lines.'
        'help:Tell more about a command.'
    )
    _arguments -C '--library[Use this library; it stands before or after a command.]:file:_files' '--portable[Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.]' '(- *)--help[Print a summary, or behind a command what it takes.]' '(- *)--version[Print the version.]' \
        '1: :->first' '*:: :->rest'
    case $state in
        first) _describe -t commands command commands; _files ;;
        rest)
            case $line[1] in
                parse) _arguments \
                    '--library[Use this library; it stands before or after a command.]:file:_files' \
                    '--portable[Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.]' \
                    '--json[Print one JSON object a line, with all that the file says of a paper.]' \
                    '*: :_files' ;;
                check) _arguments \
                    '--library[Use this library; it stands before or after a command.]:file:_files' \
                    '--portable[Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.]' \
                    '--json[Print one JSON object for each finding and nothing else.]' \
                    '*: :_files' ;;
                import) _arguments \
                    '--library[Use this library; it stands before or after a command.]:file:_files' \
                    '--portable[Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.]' \
                    '--json[Print the report as one JSON object.]' \
                    '--progress[Tell each file on standard error as soon as all of it is in the library.]' \
                    '*: :_files' ;;
                query) _arguments \
                    '--library[Use this library; it stands before or after a command.]:file:_files' \
                    '--portable[Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.]' \
                    '--json[Print one JSON object a line, with all that the library knows of a paper.]' \
                    '--format[Print the papers in this format.]:name:(bibtex ris csl-json citation markdown note html csv jsonl)' \
                    '--limit[Take the first N papers only.]:n: ' \
                    '*: :(tag\: author\: source\: lang\: date\: votes\: has\: is\: title\: note\: id\: sort\:)' ;;
                today) _arguments \
                    '--library[Use this library; it stands before or after a command.]:file:_files' \
                    '--portable[Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.]' \
                    '--json[Print one JSON object a line, with all that the library knows of a paper.]' \
                    '--format[Print the papers in this format.]:name:(bibtex ris csl-json citation markdown note html csv jsonl)' \
                    '--limit[Take the first N papers only.]:n: ' \
                    '*: : ' ;;
                export) _arguments \
                    '--library[Use this library; it stands before or after a command.]:file:_files' \
                    '--portable[Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.]' \
                    '--to[Write to this file, or a note for each paper into this folder.]:file|folder:_files' \
                    '--format[Write in this format; without it the ending of the file says which.]:name:(bibtex ris csl-json citation markdown note html csv jsonl)' \
                    '--limit[Take the first N papers only.]:n: ' \
                    '*: :(tag\: author\: source\: lang\: date\: votes\: has\: is\: title\: note\: id\: sort\:)' ;;
                mark) _arguments \
                    '--library[Use this library; it stands before or after a command.]:file:_files' \
                    '--portable[Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.]' \
                    '--read[Mark the papers read.]' \
                    '--unread[Mark them unread.]' \
                    '--star[Give them a star.]' \
                    '--unstar[Take the star away.]' \
                    '--later[Put them on the reading list.]' \
                    '--no-later[Take them off the reading list.]' \
                    '--like[You would like more papers like these.]' \
                    '--dislike[You would like fewer papers like these.]' \
                    '--no-taste[Neither more nor fewer.]' \
                    '*--tag[Give them this tag.]:tag: ' \
                    '*--untag[Take this tag of yours away.]:tag: ' \
                    '--note[Write this note in place of the one that is there; an empty one takes it away.]:text: ' \
                    '*: : ' ;;
                undo) _arguments \
                    '--library[Use this library; it stands before or after a command.]:file:_files' \
                    '--portable[Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.]' \
                    '*: : ' ;;
                redo) _arguments \
                    '--library[Use this library; it stands before or after a command.]:file:_files' \
                    '--portable[Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.]' \
                    '*: : ' ;;
                library) _arguments \
                    '--library[Use this library; it stands before or after a command.]:file:_files' \
                    '--portable[Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.]' \
                    '*: :(info check backup restore dump)' \
                    '*: :_files' ;;
                help) _arguments \
                    '--library[Use this library; it stands before or after a command.]:file:_files' \
                    '--portable[Keep library, settings and cache in paperlark-data beside the program, as a file portable beside it does too.]' \
                    '--man[Print the manual page, for man.]' \
                    '--completion[Print the completion script of this shell.]:shell:(bash zsh fish)' \
                    '*: :(parse check import query today export mark undo redo library help)' ;;
            esac ;;
    esac
}

_paperlark "$@"
