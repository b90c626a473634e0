@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Read by every script in this directory. Memory and the like: set EXTRA_JAVA_OPTS=-Xmx1g

rem Karaf's own default contains -Djava.security.manager=allow, with which Java 24 and later refuse to start.
rem A small first heap, and only what is called really often compiled a second time: a quarter less work at the start.
if "%JAVA_OPTS%" == "" set JAVA_OPTS=-XX:+UnlockDiagnosticVMOptions -Xms64m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=2400 -XX:Tier4CompileThreshold=60000 -XX:Tier4BackEdgeThreshold=160000

rem The collector that needs least beside the heap. From 2 GB on another has shorter pauses: set EXTRA_JAVA_OPTS=-Xmx2g -XX:+UseG1GC
echo "%JAVA_OPTS% %EXTRA_JAVA_OPTS%" | findstr /R /C:"-XX:+Use.*GC" >nul
if errorlevel 1 set JAVA_OPTS=%JAVA_OPTS% -XX:+UseSerialGC
