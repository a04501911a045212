# Completion of paperlark for bash, made by `paperlark help --completion bash`.

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
            if [[ $current == -* ]]; then _paperlark_words '-tag: -author: -source: -lang: -date: -votes: -has: -is: -title: -note: -id: -sort:'; else _paperlark_words 'tag: author: source: lang: date: votes: has: is: title: note: id: sort:'; fi ;;
        date) _paperlark_words 'today yesterday last7d last30d none monday tuesday wednesday thursday friday saturday sunday' ;;
        votes) _paperlark_words 'none' ;;
        has) _paperlark_words 'code model thumbnail video note' ;;
        is) _paperlark_words 'unread read starred later liked disliked' ;;
        sort) _paperlark_words 'digest oldest votes match' ;;
    esac
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
            parse | check | import | query | today | export | mark | undo | redo | library | help) command=${COMP_WORDS[i]}; break ;;
            *) _paperlark_files; return ;;
        esac
    done
    case "$command $previous" in
        *' --library') _paperlark_files; return ;;
        'query --format') _paperlark_words 'bibtex ris csl-json citation markdown note html csv jsonl'; return ;;
        'query --limit') :; return ;;
        'today --format') _paperlark_words 'bibtex ris csl-json citation markdown note html csv jsonl'; return ;;
        'today --limit') :; return ;;
        'export --to') _paperlark_files; return ;;
        'export --format') _paperlark_words 'bibtex ris csl-json citation markdown note html csv jsonl'; return ;;
        'export --limit') :; return ;;
        'mark --tag') :; return ;;
        'mark --untag') :; return ;;
        'mark --note') :; return ;;
        'help --completion') _paperlark_words 'bash zsh fish'; return ;;
    esac
    case $command in
        '') options='--help --version' ;;
        parse) options='--json' ;;
        check) options='--json' ;;
        import) options='--json --progress' ;;
        query) options='--json --format --limit' ;;
        today) options='--json --format --limit' ;;
        export) options='--to --format --limit' ;;
        mark) options='--read --unread --star --unstar --later --no-later --like --dislike --no-taste --tag --untag --note' ;;
        help) options='--man --completion' ;;
    esac
    if [[ $current == --* ]]; then
        _paperlark_words "$options --library --portable --help"
        return
    fi
    case $command in
        '') _paperlark_words 'parse check import query today export mark undo redo library help'; _paperlark_files ;;
        parse) _paperlark_files ;;
        check) _paperlark_files ;;
        import) _paperlark_files ;;
        query) _paperlark_filter ;;
        today) : ;;
        export) _paperlark_filter ;;
        mark) : ;;
        undo) : ;;
        redo) : ;;
        library) _paperlark_words 'info check backup restore dump'; _paperlark_files ;;
        help) _paperlark_words 'parse check import query today export mark undo redo library help' ;;
    esac
}

complete -F _paperlark paperlark
