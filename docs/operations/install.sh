#!/bin/sh
# Installs budgetbook on Linux, upgrades it, or takes it away again; see docs/operations/README.md. What an operator or a
# run has written (in config, input, output, .budgetbook) is never replaced and never removed.
set -eu
# The service user must be able to read what a cautious root installs.
umask 022

usage() {
    cat <<'END'
用法：install.sh [--prefix 文件夹] [--user 用户] [--jar 文件]
      install.sh --uninstall [--prefix 文件夹]

  --prefix 文件夹  装到哪里，缺省为 /opt/budgetbook。写明了的，不需要 root，systemd 单元放在其中的 systemd 里，由您启用
  --user 用户      systemd 和 cron 以谁的身份运行，缺省为当前用户；由 root 安装到缺省位置的为 budgetbook，没有时新建
  --jar 文件       安装哪个 budgetbook.jar，缺省为项目中 target 里的
  --uninstall      卸载程序；配置、申报表、发布和状态都保留

环境变量 DESTDIR：制作安装包时用，各文件放到它下面，不新建用户，不启用服务。
再次运行就是升级。
END
}

fail() {
    echo "$1" >&2
    exit "${2:-70}"
}

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd -P)
project=$(dirname "$(dirname "$here")")
prefix=
user=
jar=$project/target/budgetbook.jar
uninstall=no
while [ $# -gt 0 ]; do
    case $1 in
        --prefix | --user | --jar)
            [ $# -gt 1 ] && [ -n "$2" ] || fail "$1 后面缺少内容。用 --help 看用法。" 64
            case $1 in
                --prefix) prefix=$2 ;;
                --user) user=$2 ;;
                --jar) jar=$2 ;;
            esac
            shift
            ;;
        --uninstall) uninstall=yes ;;
        --help | -h) usage; exit 0 ;;
        *) fail "不认识的选项：$1。用 --help 看用法。" 64 ;;
    esac
    shift
done

system=no
if [ -z "$prefix" ]; then
    system=yes
    prefix=/opt/budgetbook
fi
case $prefix in
    /*) ;;
    *) prefix=$(pwd -P)/$prefix ;;
esac
case $prefix in
    *\"* | *\\* | *%* | *\$*) fail "文件夹名中不能有引号、反斜线、% 和 \$：$prefix。请换一个位置。" 64 ;;
esac
root=${DESTDIR:-}
to=$root$prefix
units=$to/systemd
[ $system = no ] || units=$root/etc/systemd/system
live=no
if [ $system = yes ] && [ -z "$root" ] && [ "$(id -u)" = 0 ]; then live=yes; fi

if [ $uninstall = yes ]; then
    if [ $live = yes ] && command -v systemctl >/dev/null; then
        systemctl disable --now budgetbook.timer budgetbook-schedule.service >/dev/null 2>&1 || true
    fi
    rm -rf "${to:?}/bin" "${to:?}/lib"
    for unit in budgetbook.service budgetbook.timer budgetbook-schedule.service; do
        rm -f "$units/$unit"
    done
    [ $system = yes ] || rm -rf "$to/systemd"
    rm -f "$to/budgetbook.cron"
    if [ $live = yes ] && command -v systemctl >/dev/null; then systemctl daemon-reload >/dev/null 2>&1 || true; fi
    echo "已卸载。保留：$to 中的 config、input、output、.budgetbook；不再需要的，请自行删除。"
    exit 0
fi

[ -f "$jar" ] || fail "找不到 $jar。请先在项目中运行 ./mvnw package，或用 --jar 指明。"
if [ -z "$user" ]; then
    user=$(id -un)
    if [ $system = yes ] && [ "$(id -u)" = 0 ]; then user=budgetbook; fi
fi

# A new file beside the old one and then in its place: a run that is going on keeps the one it has begun with.
place() {
    cp "$1" "$2.new"
    chmod "$3" "$2.new"
    mv -f "$2.new" "$2"
}

fill() {
    sed -e "s|@PREFIX@|$(printf '%s' "$prefix" | sed 's/[&|]/\\&/g')|g" -e "s|@USER@|$user|g" "$here/$1" >"$2.filled"
    place "$2.filled" "$2" 644
    rm -f "$2.filled"
}

if [ -f "$to/lib/budgetbook.jar" ]; then echo "升级 $to"; else echo "安装到 $to"; fi
mkdir -p "$to/bin" "$to/lib" "$to/input" "$to/output" || fail "无法在 $to 中写入。请用 root 安装，或用 --prefix 装到自己的文件夹。"
place "$jar" "$to/lib/budgetbook.jar" 644
place "$project/bin/budgetbook" "$to/bin/budgetbook" 755
echo "  程序 bin/budgetbook、lib/budgetbook.jar"

# Three versions of each file of config: as it was shipped (lib/config), as it stands, as it is shipped now. What nobody
# has edited follows the shipped one; what somebody has edited, added or deleted stays as it is.
upgrade_config() {
    shipped=$to/lib/config
    (cd "$project/config" && find . -type f) | sort | while IFS= read -r file; do
        if [ -f "$to/config/$file" ]; then
            cmp -s "$project/config/$file" "$to/config/$file" && continue
            if cmp -s "$shipped/$file" "$to/config/$file"; then
                place "$project/config/$file" "$to/config/$file" 644
                echo "    更新 ${file#./}"
            elif ! cmp -s "$shipped/$file" "$project/config/$file"; then
                echo "    保留您改过的 ${file#./}；本版的在 lib/config，请对照后自行合并"
            fi
        elif [ ! -f "$shipped/$file" ]; then
            mkdir -p "$(dirname "$to/config/$file")"
            place "$project/config/$file" "$to/config/$file" 644
            echo "    新增 ${file#./}"
        fi
    done
    [ -d "$shipped" ] || return 0
    (cd "$shipped" && find . -type f) | sort | while IFS= read -r file; do
        if [ ! -f "$project/config/$file" ] && cmp -s "$shipped/$file" "$to/config/$file"; then
            rm -f "$to/config/$file"
            echo "    删去本版不再有的 ${file#./}"
        fi
    done
}

if [ -d "$to/config" ]; then
    echo "  配置 config：您改过的保留，没有改过的随本版更新"
    upgrade_config
else
    cp -R "$project/config" "$to/config"
    echo "  配置 config"
fi
rm -rf "$to/lib/config"
cp -R "$project/config" "$to/lib/config"
if [ ! -d "$to/.budgetbook" ]; then (umask 077 && mkdir "$to/.budgetbook"); fi
echo "  申报表 input、发布 output、状态 .budgetbook"

mkdir -p "$units"
for unit in budgetbook.service budgetbook.timer budgetbook-schedule.service; do
    fill "$unit" "$units/$unit"
done
fill budgetbook.cron "$to/budgetbook.cron"
echo "  systemd 单元 $units；cron 的一行 budgetbook.cron"

if [ $live = yes ]; then
    if ! id "$user" >/dev/null 2>&1; then
        useradd --system --home-dir "$prefix" --no-create-home --shell /usr/sbin/nologin "$user" \
            || fail "无法新建用户 $user。请先建好，或用 --user 指明一个已有的。"
        echo "  新建用户 $user"
    fi
    chown -R "$user" "$to/output" "$to/.budgetbook"
    if command -v systemctl >/dev/null; then systemctl daemon-reload >/dev/null 2>&1 || true; fi
fi

echo "完成。试运行：cd '$prefix' && bin/budgetbook run"
if [ $system = yes ]; then
    echo "每晚自动运行：systemctl enable --now budgetbook.timer（或 budgetbook-schedule.service，二者用其一）"
else
    echo "每晚自动运行：sudo systemctl link '$prefix'/systemd/*，再 sudo systemctl enable --now budgetbook.timer；或用 budgetbook.cron"
fi
