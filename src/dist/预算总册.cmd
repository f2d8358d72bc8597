@echo off
rem Double click: the menu. Workbooks dropped on it are checked. The folders input, output and config are those beside it.
rem ASCII up to chcp: until then cmd reads this file in the code page of the system.
chcp 65001 >nul
setlocal
title 预算总册
set "HERE=%~dp0"
set "FILES="
:next
if "%~1" == "" goto start
set FILES=%FILES% "%~f1"
shift
goto next
:start
pushd "%HERE%"
call bin\budgetbook.cmd menu %FILES%
set "STATUS=%ERRORLEVEL%"
popd
rem Who has chosen to leave the menu wants the window closed.
if defined FILES goto hold
if "%STATUS%" == "0" goto end
:hold
echo.
echo 按任意键关闭窗口……
pause >nul
:end
exit /b %STATUS%
