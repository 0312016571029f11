@echo off
rem Threatdoc's command line: threatdoc.jar lies beside this file, which the build makes under runtime\target.
rem JAVA_HOME chooses another Java than the one on the path; THREATDOC_OPTS takes options for Java, such as -Xmx4g.
setlocal
set "JAR=%~dp0threatdoc.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%JAR%" (
  echo threatdoc: %JAR% is not there; build it with: mvn -ntp -DskipTests -pl runtime -am package 1>&2
  exit /b 2
)
"%JAVA%" -XX:TieredStopAtLevel=1 -Xshare:auto %THREATDOC_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
