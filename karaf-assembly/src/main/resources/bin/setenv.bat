@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Read by every script in this directory. Memory and the like: set EXTRA_JAVA_OPTS=-Xmx1g

rem Karaf's own default contains -Djava.security.manager=allow, with which Java 24 and later refuse to start
if "%JAVA_OPTS%" == "" set JAVA_OPTS=-XX:+UnlockDiagnosticVMOptions
