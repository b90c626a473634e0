// SPDX-License-Identifier: Apache-2.0
/** The web console: serves the shell and its libraries, and the pages of the modules that are deployed. */
@NullMarked
package se.rond.platform.console;

import org.jspecify.annotations.NullMarked;
