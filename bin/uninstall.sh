#!/bin/sh
# Takes this copy of budgetbook away, whether installed or unpacked; see install.sh. --purge also takes what people and runs
# have written.
home=$(CDPATH="" cd -- "$(dirname -- "$(readlink -f -- "$0")")/.." && pwd -P)
install=$home/lib/install.sh
[ -f "$install" ] || install=$home/docs/operations/install.sh
# The units of an installation without --prefix stand where systemd looks for them.
if [ "$home" = /opt/budgetbook ] && grep -qF "WorkingDirectory=$home" /etc/systemd/system/budgetbook.service 2>/dev/null; then
    exec sh "$install" --uninstall "$@"
fi
exec sh "$install" --uninstall --prefix "$home" "$@"
