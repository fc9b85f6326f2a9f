# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: Apache-2.0
# Completion of muster for fish, made from the program's own tables.

function __muster_words --description 'the words before the cursor that are no options'
    set -l words (commandline -opc)
    for word in $words[2..-1]
        string match -q -- '-*' $word; or echo $word
    end
end

# The words so far are exactly these.
function __muster_at
    test "$(string join ' ' (__muster_words))" = "$(string join ' ' $argv)"
end

# The verb is the first of these, and the action, if both are there, one of the others.
function __muster_in
    set -l words (__muster_words)
    test (count $words) -gt 0; and test $words[1] = $argv[1]; or return 1
    test (count $argv) -eq 1; or test (count $words) -eq 1; or contains -- $words[2] $argv[2..-1]
end

function __muster_names
    set -l folder $HOME/.config
    set -q XDG_CONFIG_HOME; and set folder $XDG_CONFIG_HOME
    switch $argv[1]
        case FEED
            set folder $folder/muster/feeds
        case CONNECTION
            set folder $folder/muster/connections
        case '*'
            muster help --json | string match -ra '"usage":"muster ([a-z]+)' --groups-only
            return
    end
    for file in $folder/*.json
        string replace -r '.*/(.*)\.json$' '$1' $file
    end
end

complete -c muster -f
# TABLE fish-words
