// SPDX-License-Identifier: Apache-2.0
/** Check lists, schedules and check rounds, with their rules. */
@NullMarked
package se.rond.firesafety.domain;

import org.jspecify.annotations.NullMarked;
