@echo off
rem Starts budgetbook from its sources; builds it first where the jar is missing. See README.md.
setlocal
chcp 65001 >nul
if not exist "%~dp0target\budgetbook.jar" (
    pushd "%~dp0"
    call mvnw.cmd -q -Pquick package || exit /b 70
    popd
)
call "%~dp0bin\budgetbook.cmd" %*
exit /b %ERRORLEVEL%
