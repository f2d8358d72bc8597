@echo off
rem Starts budgetbook: needs a JRE of version 17 or later and nothing else, and in a distribution with runtime\ not even that.
rem The jar is in ..\lib where it was installed, in ..\target in the source tree.
setlocal
chcp 65001 >nul
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "JAR=%HOME_DIR%\lib\budgetbook.jar"
if not exist "%JAR%" set "JAR=%HOME_DIR%\target\budgetbook.jar"
if not exist "%JAR%" (
    echo 找不到 budgetbook.jar：应在 "%HOME_DIR%\lib" 中。请重新安装。 1>&2
    exit /b 70
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
    echo 找不到 Java。请安装 17 或更高版本的 Java 运行环境（JRE），或用 JAVA_HOME 指明它在哪里。 1>&2
    exit /b 70
)
set "VERSION="
set "MAJOR=0"
for /f "tokens=3" %%V in ('""%JAVA%" -version 2^>^&1"') do if not defined VERSION set "VERSION=%%~V"
for /f "tokens=1 delims=.-_" %%M in ("%VERSION%") do set "MAJOR=%%M"
if not defined VERSION set "VERSION=未知"
if "%MAJOR%" == "1" set "MAJOR=8"
if %MAJOR% LSS 17 (
    echo Java 的版本太旧或无法辨认：%VERSION%。需要 17 或更高版本，可用 JAVA_HOME 指明。 1>&2
    exit /b 70
)
rem A run that is soon over takes half the time with them; whoever gives options of his own, and a schedule, has the JVM's.
set "QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if defined BUDGETBOOK_JAVA_OPTS set "QUICK="
if /i "%~1" == "schedule" set "QUICK="
"%JAVA%" %QUICK% %BUDGETBOOK_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
