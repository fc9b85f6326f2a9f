# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
# Completion of muster for bash, made from the program's own tables.
# TABLE shell-words

_muster_names()
{
    local folder=${XDG_CONFIG_HOME:-$HOME/.config}/muster/$1 file
    for file in "$folder"/*.json; do
        [ -e "$file" ] || continue
        file=${file##*/}
        echo "${file%.json}"
    done
}

# _muster_reply KIND: what the word under the cursor can become.
_muster_reply()
{
    local word=${COMP_WORDS[COMP_CWORD]} words
    [ "$word" = = ] && word=
    case $1 in
    FILE | DIRECTORY)
        mapfile -t COMPREPLY < <(if [ "$1" = FILE ]; then compgen -f -- "$word"; else compgen -d -- "$word"; fi)
        compopt -o filenames
        return
        ;;
    FEED) words=$(_muster_names feeds) ;;
    CONNECTION) words=$(_muster_names connections) ;;
    VERB) words=$(_muster_verbs) ;;
    *) words=${1//|/ } ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}

_muster()
{
    local verb= action= options=no word previous index kind
    COMPREPLY=()
    for ((index = 1; index < COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        previous=${COMP_WORDS[index - 1]}
        case $word in -* | =) continue ;; esac
        [ "$previous" = = ] && continue
        [ -n "$(_muster_value "$verb" "$previous")" ] && continue
        if [ -z "$verb" ]; then
            verb=$word
        elif [ -z "$action" ]; then
            action=$word
        else
            options=only
        fi
    done
    previous=${COMP_WORDS[COMP_CWORD - 1]}
    [ "$previous" = = ] && previous=${COMP_WORDS[COMP_CWORD - 2]}
    [ "${COMP_WORDS[COMP_CWORD]}" = = ] && previous=${COMP_WORDS[COMP_CWORD - 1]}
    kind=$(_muster_value "$verb" "$previous")
    if [ -n "$kind" ]; then
        [ "$kind" = - ] || _muster_reply "$kind"
    elif [[ ${COMP_WORDS[COMP_CWORD]} == -* ]]; then
        _muster_reply "$(_muster_options "$verb" "$action") $(_muster_options)"
    elif [ -z "$verb" ]; then
        _muster_reply VERB
    elif [ -z "$action" ]; then
        kind=$(_muster_actions "$verb")
        _muster_reply "${kind:-$(_muster_operand "$verb")}"
    elif [ $options = no ] && [ -n "$(_muster_actions "$verb")" ]; then
        _muster_reply "$(_muster_operand "$verb" "$action")"
    fi
}

complete -F _muster muster
