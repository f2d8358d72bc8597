#!/bin/sh
# Double click: the menu. Workbooks dropped on it are checked. The folders input, output and config are those beside it.
# Started without a terminal it looks for one.
script=$(readlink -f -- "$0")
home=$(dirname -- "$script")

if [ ! -t 0 ] && [ -z "${BUDGETBOOK_TERMINAL:-}" ] && [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    BUDGETBOOK_TERMINAL=asked # one that has no keyboard either is not asked again
    export BUDGETBOOK_TERMINAL
    for terminal in x-terminal-emulator deepin-terminal mate-terminal gnome-terminal konsole xfce4-terminal xterm; do
        command -v $terminal >/dev/null || continue
        case $terminal in
            gnome-terminal) exec $terminal -- "$script" "$@" ;;
            mate-terminal | xfce4-terminal) exec $terminal -x "$script" "$@" ;;
            *) exec $terminal -e "$script" "$@" ;;
        esac
    done
fi

# The names of dropped files are those of the folder in which it was started.
count=$#
while [ "$count" -gt 0 ]; do
    case $1 in
        /*) set -- "$@" "$1" ;;
        *) set -- "$@" "$(pwd)/$1" ;;
    esac
    shift
    count=$((count - 1))
done
files=$#
cd "$home" && "$home/bin/budgetbook" menu "$@"
status=$?
# Who has chosen to leave the menu wants the window closed.
if [ -t 0 ] && { [ $files -gt 0 ] || [ $status -ne 0 ]; }; then
    printf '\n按回车关闭窗口……'
    read -r _
fi
exit $status
