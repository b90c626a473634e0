// SPDX-License-Identifier: Apache-2.0
/** What is reported to a board, and to the executive board about all of them. */
@NullMarked
package se.rond.internalcontrol.application.reports;

import org.jspecify.annotations.NullMarked;
