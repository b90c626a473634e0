// SPDX-License-Identifier: Apache-2.0
/** Telling, reading, choosing; the mail that goes out by itself; the calendar. */
@NullMarked
package se.rond.platform.notices.application;

import org.jspecify.annotations.NullMarked;
