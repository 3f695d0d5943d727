@echo off
rem Runs Pressmark from a checkout on Windows; builds the jar on first use.
rem After a change to a source, delete harness\cli\target\pressmark.jar (or run mvn package).
rem
rem   PRESSMARK_JAVA_OPTS   options for the JVM, separated by spaces
rem   PRESSMARK_OFFLINE     any value: build with mvn -o
rem   JAVA_HOME             the Java to use (17 or newer); else the one on the PATH
setlocal DisableDelayedExpansion

set "PRESSMARK_HOME=%~dp0"
set "PRESSMARK_JAR=%PRESSMARK_HOME%harness\cli\target\pressmark.jar"
set "PRESSMARK_LOG=%TEMP%\pressmark-build-%RANDOM%%RANDOM%.log"

if defined JAVA_HOME goto java_home
set "PRESSMARK_JAVA=java"
where java >nul 2>nul
if not errorlevel 1 goto have_java
>&2 echo pressmark: java not found: install a JDK, version 17 or newer, or set JAVA_HOME
exit /b 70

:java_home
set "PRESSMARK_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%PRESSMARK_JAVA%" goto have_java
>&2 echo pressmark: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it
exit /b 70

:have_java
if exist "%PRESSMARK_JAR%" goto run
where mvn >nul 2>nul
if not errorlevel 1 goto build
>&2 echo pressmark: mvn not found: install Maven 3.8 or newer to build "%PRESSMARK_JAR%"
exit /b 70

:build
>&2 echo pressmark: building (a minute the first time) ...
set "PRESSMARK_MVN=-B -q"
if defined PRESSMARK_OFFLINE set "PRESSMARK_MVN=-B -q -o"
pushd "%PRESSMARK_HOME%"
call mvn %PRESSMARK_MVN% -pl harness/cli -am package -Dmaven.test.skip=true -Dspotless.check.skip=true >"%PRESSMARK_LOG%" 2>&1 <nul
set "PRESSMARK_RC=%ERRORLEVEL%"
popd
if "%PRESSMARK_RC%"=="0" goto built
>&2 type "%PRESSMARK_LOG%"
del "%PRESSMARK_LOG%" >nul 2>nul
rem half a jar is worse than none
del "%PRESSMARK_JAR%" >nul 2>nul
>&2 echo pressmark: the build failed (mvn's output is above)
exit /b 70

:built
del "%PRESSMARK_LOG%" >nul 2>nul

:run
"%PRESSMARK_JAVA%" %PRESSMARK_JAVA_OPTS% -jar "%PRESSMARK_JAR%" %*
exit /b %ERRORLEVEL%
