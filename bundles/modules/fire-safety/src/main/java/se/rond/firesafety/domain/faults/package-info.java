// SPDX-License-Identifier: Apache-2.0
/** Codes of places and the fault reports that come in by them. */
@NullMarked
package se.rond.firesafety.domain.faults;

import org.jspecify.annotations.NullMarked;
