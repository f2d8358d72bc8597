@echo off
rem Starts budgetbook; builds it first where the jar is missing. See README.md.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\budgetbook.jar"
if not exist "%JAR%" (
    pushd "%HOME_DIR%"
    call mvnw.cmd -q -DskipTests package || exit /b 70
    popd
)
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java") else (set "JAVA=java")
"%JAVA%" %BUDGETBOOK_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
