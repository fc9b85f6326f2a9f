#compdef muster
# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
# Completion of muster for zsh, made from the program's own tables.
# TABLE shell-words

_muster_names()
{
    local folder=${XDG_CONFIG_HOME:-$HOME/.config}/muster/$1
    local -a files=($folder/*.json(N:t:r))
    print -l -- $files
}

_muster_reply()
{
    case $1 in
    FILE) _files ;;
    DIRECTORY) _files -/ ;;
    FEED) compadd -- ${(f)"$(_muster_names feeds)"} ;;
    CONNECTION) compadd -- ${(f)"$(_muster_names connections)"} ;;
    VERB) compadd -- ${(s: :)"$(_muster_verbs)"} ;;
    *) compadd -- ${(s: :)1//|/ } ;;
    esac
}

_muster()
{
    local verb= action= surplus=no word previous kind
    local -i index
    for ((index = 2; index < CURRENT; index++)); do
        word=$words[index]
        previous=$words[index-1]
        [[ $word == -* || -n "$(_muster_value "$verb" "$previous")" ]] && continue
        if [[ -z $verb ]]; then
            verb=$word
        elif [[ -z $action ]]; then
            action=$word
        else
            surplus=yes
        fi
    done
    kind=$(_muster_value "$verb" "$words[CURRENT-1]")
    if [[ -n $kind ]]; then
        [[ $kind == - ]] || _muster_reply $kind
    elif [[ $words[CURRENT] == -* ]]; then
        kind="$(_muster_options "$verb" "$action") $(_muster_options)"
        compadd -- ${(s: :)kind}
    elif [[ -z $verb ]]; then
        _muster_reply VERB
    elif [[ -z $action ]]; then
        kind=$(_muster_actions $verb)
        [[ -n $kind ]] || kind=$(_muster_operand $verb)
        [[ -n $kind ]] && _muster_reply $kind
    elif [[ $surplus == no && -n "$(_muster_actions $verb)" ]]; then
        kind=$(_muster_operand $verb $action)
        [[ -n $kind ]] && _muster_reply $kind
    fi
}

_muster "$@"
