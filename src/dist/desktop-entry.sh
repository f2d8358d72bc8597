#!/bin/sh
# Puts 预算总册 among the applications of this user's desktop, for workbooks to be opened with; --remove takes it away.
set -eu
home=$(CDPATH="" cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd -P)
entries=${XDG_DATA_HOME:-$HOME/.local/share}/applications
entry=$entries/budgetbook.desktop
case ${1:-} in
    --remove)
        # That of another copy stays.
        if grep -qF "\"$home/预算总册.sh\"" "$entry" 2>/dev/null; then
            rm -f "$entry"
            echo "已从应用菜单中移除：$entry"
        fi
        ;;
    '')
        case $home in
            *[\"\\\`\$%]*) echo "文件夹名中不能有引号、反斜线、反引号、\$ 和 %：$home。请换一个位置。" >&2; exit 64 ;;
        esac
        mkdir -p "$entries"
        while IFS= read -r line; do
            case $line in
                Exec=*) printf 'Exec="%s" %%F\n' "$home/预算总册.sh" ;;
                *) printf '%s\n' "$line" ;;
            esac
        done <"$home/预算总册.desktop" >"$entry"
        if command -v update-desktop-database >/dev/null; then update-desktop-database "$entries" || true; fi
        echo "已加入应用菜单：预算总册。工作簿也可以用“打开方式”交给它检查。"
        ;;
    *) echo "用法：bin/desktop-entry.sh [--remove]" >&2; exit 64 ;;
esac
