// SPDX-License-Identifier: Apache-2.0
/** The caller's own notices, choices and calendar. */
@NullMarked
package se.rond.platform.notices.rest;

import org.jspecify.annotations.NullMarked;
