// SPDX-License-Identifier: Apache-2.0
/** What must be done, gathered from every module: lists, counts, the year wheel and reminders. */
@NullMarked
package se.rond.platform.followup.duties;

import org.jspecify.annotations.NullMarked;
