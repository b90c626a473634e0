// SPDX-License-Identifier: Apache-2.0
/** How a list of attendance is read, and whom its rows are about. */
@NullMarked
package se.rond.training.domain.attendance;

import org.jspecify.annotations.NullMarked;
