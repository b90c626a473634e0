// SPDX-License-Identifier: Apache-2.0
/** What the console asks: which pages there are for the caller. */
@NullMarked
package se.rond.platform.console.rest;

import org.jspecify.annotations.NullMarked;
