#!/bin/sh
# Installs budgetbook on Linux, upgrades it, or takes it away again; see docs/operations/README.md. What an operator or a
# run has written (in config, input, output, .budgetbook) is never replaced, and removed only by --purge.
set -eu
# The service user must be able to read what a cautious root installs.
umask 022

usage() {
    cat <<'END'
用法：install.sh [--prefix 文件夹] [--user 用户] [--jar 文件]
      install.sh --uninstall [--purge] [--prefix 文件夹]

  --prefix 文件夹  装到哪里，缺省为 /opt/budgetbook。写明了的，不需要 root，systemd 单元放在其中的 systemd 里，由您启用
  --user 用户      systemd 和 cron 以谁的身份运行，缺省为当前用户；由 root 安装到缺省位置的为 budgetbook，没有时新建；升级时
                   缺省为原来的
  --jar 文件       安装哪个 budgetbook.jar，缺省为项目中 target 里的，发行包中为 lib 里的
  --uninstall      卸载程序；配置、申报表、发布和状态都保留
  --purge          卸载时连同配置、申报表、发布和状态一起删去；要输入“删除”确认

环境变量 DESTDIR：制作安装包时用，各文件放到它下面，不新建用户，不启用服务。
再次运行就是升级。
END
}

fail() {
    echo "$1" >&2
    exit "${2:-70}"
}

here=$(CDPATH="" cd -- "$(dirname -- "$0")" && pwd -P)
project=$(dirname "$(dirname "$here")")
prefix=
user=
jar=$project/target/budgetbook.jar
[ -f "$jar" ] || [ ! -f "$project/lib/budgetbook.jar" ] || jar=$project/lib/budgetbook.jar
uninstall=no
purge=no
while [ $# -gt 0 ]; do
    case $1 in
        --prefix | --user | --jar)
            [ -n "${2:-}" ] || fail "$1 后面缺少内容。用 --help 看用法。" 64
            case $1 in
                --prefix) prefix=$2 ;;
                --user) user=$2 ;;
                --jar) jar=$2 ;;
            esac
            shift
            ;;
        --uninstall) uninstall=yes ;;
        --purge) purge=yes ;;
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
# As root on this machine, not into a package; live: with units where systemd looks for them.
own=no
if [ -z "$root" ] && [ "$(id -u)" = 0 ]; then own=yes; fi
live=no
if [ $system = yes ] && [ $own = yes ] && command -v systemctl >/dev/null; then live=yes; fi

# Units in --prefix that systemctl link has made known.
linked() {
    if [ $system = yes ] || [ -n "$root" ]; then return 1; fi
    for unit in budgetbook.service budgetbook.timer budgetbook-schedule.service; do
        if [ "$(readlink "/etc/systemd/system/$unit")" = "$units/$unit" ]; then return 0; fi
    done
    return 1
}

# As whom the installed unit runs, with its drop-ins; empty if there is none.
installed_user() {
    cat "$units/budgetbook.service" "$units/budgetbook.service.d"/*.conf 2>/dev/null | sed -n 's/^User=//p' | tail -n 1
}

[ $purge = no ] || [ $uninstall = yes ] || fail "--purge 只与 --uninstall 同用。用 --help 看用法。" 64
data="config input output 检查结果 .budgetbook"

if [ $uninstall = yes ]; then
    [ ! -f "$to/pom.xml" ] || fail "$to 是源码，不是安装好的程序。请用 --prefix 指明安装在哪里。" 64
    if linked; then
        echo "systemd 还在用 $units 中的单元。请先停用，再卸载：" >&2
        all="budgetbook.timer budgetbook-schedule.service budgetbook.service"
        fail "  sudo systemctl stop $all; sudo systemctl disable $all"
    fi
    if [ $purge = yes ]; then
        echo "将删去 $to 中的程序，以及配置、申报表、发布和状态（$data）。不能恢复。"
        printf '确实要删的，输入 删除 并按回车：'
        read -r answer || answer=
        [ "$answer" = 删除 ] || fail "没有确认，什么也没有删。" 64
    fi
    user=$(installed_user)
    if [ $live = yes ]; then
        systemctl disable --now budgetbook.timer budgetbook-schedule.service >/dev/null 2>&1 || true
        systemctl stop budgetbook.service >/dev/null 2>&1 || true
        rm -f /var/lib/systemd/timers/stamp-budgetbook.timer
    fi
    [ ! -x "$to/bin/desktop-entry.sh" ] || "$to/bin/desktop-entry.sh" --remove
    # The last five are a distribution's.
    for part in bin lib runtime docs 预算总册.sh 预算总册.desktop 预算总册.cmd 请先读我.txt; do
        rm -rf "${to:?}/$part"
    done
    for unit in budgetbook.service budgetbook.timer budgetbook-schedule.service; do
        rm -f "$units/$unit"
    done
    [ $system = yes ] || rm -rf "$to/systemd"
    rm -f "$to/budgetbook.cron" "$to/notify.example.yml"
    if [ $live = yes ]; then systemctl daemon-reload >/dev/null 2>&1 || true; fi
    if [ $purge = yes ]; then
        for part in $data; do rm -rf "${to:?}/$part"; done
        rmdir "$to" 2>/dev/null || true
        echo "已卸载，配置、申报表、发布和状态也已删去。"
        [ ! -d "$to" ] || echo "  $to 中还有不是本程序的文件，保留"
    else
        echo "已卸载。保留：$to 中的 config、input、output、.budgetbook；不再需要的，请自行删除。"
    fi
    if [ $system = yes ]; then
        for drop_in in "$units"/budgetbook*.d; do
            if [ -d "$drop_in" ]; then echo "  也保留：用 systemctl edit 作的改动 $drop_in"; fi
        done
        if [ $own = yes ] && [ -n "$user" ] && [ "$user" != root ] && id "$user" >/dev/null 2>&1; then
            echo "  也保留：用户 $user（不再需要的：userdel $user）"
        fi
    fi
    exit 0
fi

[ -f "$jar" ] || fail "找不到 $jar。请先在项目中运行 ./mvnw package，或用 --jar 指明。"
[ -n "$user" ] || user=$(installed_user)
if [ -z "$user" ]; then
    user=$(id -un)
    if [ "$(id -u)" = 0 ]; then
        if [ $system = yes ]; then
            user=budgetbook
        elif [ $own = yes ]; then
            echo "注意：将以 root 的身份运行；建议用 --user 指明一个普通用户"
        fi
    fi
fi

# A new file beside the old one and then in its place: a run that is going on keeps the one it has begun with.
place() {
    cp "$1" "$2.new"
    chmod "$3" "$2.new"
    mv -f "$2.new" "$2"
}

fill() {
    sed -e "s|@PREFIX@|$(printf '%s' "$prefix" | sed 's/[&|]/\\&/g')|g" -e "s|@USER@|$user|g" "$here/$1" >"$2"
}

# The source tree may have been unpacked under a umask that shuts out the service user.
readable() {
    chmod -R u=rwX,go=rX "$1"
}

if [ -f "$to/lib/budgetbook.jar" ]; then echo "升级 $to"; else echo "安装到 $to"; fi
mkdir -p "$to/bin" "$to/lib" "$to/input" "$to/output" || fail "无法在 $to 中写入。请用 root 安装，或用 --prefix 装到自己的文件夹。"
place "$jar" "$to/lib/budgetbook.jar" 644
for script in budgetbook budgetbook-prepare uninstall.sh; do
    place "$project/bin/$script" "$to/bin/$script" 755
done
place "$here/install.sh" "$to/lib/install.sh" 755
# A distribution's jar is taken apart and may bring its own Java. What stands where it is to be is left alone.
if [ "$(CDPATH="" cd -- "$to" && pwd -P)" != "$project" ]; then
    rm -rf "$to/lib/lib" "$to/runtime"
    [ ! -d "$(dirname "$jar")/lib" ] || cp -R "$(dirname "$jar")/lib" "$to/lib/lib"
    [ ! -d "$project/runtime" ] || cp -R "$project/runtime" "$to/runtime"
fi
echo "  程序 bin/budgetbook、lib/budgetbook.jar"
# In lib, where no state is, so that root stays root. Not into a package: it holds for one Java and one place.
if [ -z "$root" ] && [ "${BUDGETBOOK_PREPARE:-}" != no ]; then
    echo "  为快速启动作准备 lib/app（约半分钟）"
    (cd "$to/lib" && BUDGETBOOK_PREPARE=$project "$to/bin/budgetbook") >/dev/null 2>&1 || true
fi

# Three versions of each file of config and of each unit: as it was shipped (lib/config, lib/units), as it stands, as it
# is shipped now. What nobody has edited follows the shipped one; what somebody has edited, added or deleted stays as it
# is. upgrade NOW STANDS NAME, where lib/NAME is what was shipped.
upgrade() {
    now=$1
    stands=$2
    shipped=$to/lib/$3
    (cd "$now" && find . -type f) | sort | while IFS= read -r file; do
        if [ -f "$stands/$file" ]; then
            cmp -s "$now/$file" "$stands/$file" && continue
            if cmp -s "$shipped/$file" "$stands/$file"; then
                place "$now/$file" "$stands/$file" 644
                echo "    更新 ${file#./}"
            elif ! cmp -s "$shipped/$file" "$now/$file"; then
                echo "    保留您改过的 ${file#./}；本版的在 lib/$3，请对照后自行合并"
            fi
        elif [ ! -f "$shipped/$file" ]; then
            mkdir -p "$(dirname "$stands/$file")"
            place "$now/$file" "$stands/$file" 644
            echo "    新增 ${file#./}"
        elif [ "$3" = units ]; then
            echo "    没有装回您删去的 ${file#./}；要用的，从 lib/$3 复制"
        fi
    done
    [ -d "$shipped" ] || return 0
    (cd "$shipped" && find . -type f) | sort | while IFS= read -r file; do
        if [ ! -f "$now/$file" ] && cmp -s "$shipped/$file" "$stands/$file"; then
            rm -f "$stands/$file"
            echo "    删去本版不再有的 ${file#./}"
        fi
    done
}

if [ -d "$to/config" ]; then
    echo "  配置 config：您改过的保留，没有改过的随本版更新"
    upgrade "$project/config" "$to/config" config
else
    cp -R "$project/config" "$to/config"
    readable "$to/config"
    echo "  配置 config"
fi
rm -rf "$to/lib/config"
cp -R "$project/config" "$to/lib/config"
readable "$to/lib/config"
if [ ! -d "$to/.budgetbook" ]; then (umask 077 && mkdir "$to/.budgetbook"); fi
echo "  申报表 input、发布 output、状态 .budgetbook"

rm -rf "$to/lib/units.new"
mkdir -p "$units" "$to/lib/units.new"
for unit in budgetbook.service budgetbook.timer budgetbook-schedule.service; do
    fill "$unit" "$to/lib/units.new/$unit"
done
if [ $system = yes ]; then
    fill budgetbook.cron "$to/budgetbook.cron"
else
    fill budgetbook.crontab "$to/budgetbook.cron"
fi
place "$here/notify.example.yml" "$to/notify.example.yml" 644
echo "  systemd 单元 $units；cron 的一行 budgetbook.cron；通知的示例 notify.example.yml"
if [ -d "$to/lib/units" ] || [ -f "$units/budgetbook.service" ]; then
    upgrade "$to/lib/units.new" "$units" units
else
    for unit in "$to/lib/units.new"/*; do
        place "$unit" "$units/${unit##*/}" 644
    done
fi
rm -rf "$to/lib/units"
mv "$to/lib/units.new" "$to/lib/units"
if [ "$(installed_user)" != "$user" ]; then
    echo "注意：保留的 budgetbook.service 以 $(installed_user) 的身份运行，不是 $user；请改成一致" >&2
fi

if [ $own = yes ] && [ $system = yes ]; then
    if ! id "$user" >/dev/null 2>&1; then
        useradd --system --home-dir "$prefix" --no-create-home --shell /usr/sbin/nologin "$user" \
            || fail "无法新建用户 $user。请先建好，或用 --user 指明一个已有的。"
        echo "  新建用户 $user"
    fi
fi
if [ $own = yes ]; then
    if id "$user" >/dev/null 2>&1; then
        # A network share may refuse.
        chown -R "$user" "$to/output" "$to/.budgetbook" \
            || echo "注意：有的文件无法交给 $user。请确认该用户能写 output 和 .budgetbook" >&2
    else
        echo "注意：没有用户 $user。请先新建，再运行一次本脚本" >&2
    fi
fi
booted=no
if [ $live = yes ] && [ -d /run/systemd/system ]; then booted=yes; fi
if [ $booted = yes ]; then
    # A restart in the middle of a run is safe: the next one goes on.
    systemctl daemon-reload || true
    systemctl try-restart budgetbook-schedule.service || true
fi

if [ $booted = yes ]; then
    echo "完成。试运行：systemctl start budgetbook.service；看结果：journalctl -u budgetbook -n 40"
else
    echo "完成。试运行：cd '$prefix' && bin/budgetbook run"
fi
if [ $system = yes ]; then
    echo "每晚自动运行：systemctl enable --now budgetbook.timer（或 budgetbook-schedule.service，二者用其一）"
elif linked; then
    echo "让 systemd 用上新的：sudo systemctl daemon-reload，再 sudo systemctl try-restart budgetbook-schedule.service"
else
    echo "每晚自动运行：sudo systemctl link '$prefix'/systemd/*，再 sudo systemctl enable --now budgetbook.timer；或用 budgetbook.cron"
fi
