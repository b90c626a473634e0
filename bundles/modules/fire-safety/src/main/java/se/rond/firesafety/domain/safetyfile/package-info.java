// SPDX-License-Identifier: Apache-2.0
/** What the fire-safety file of premises holds, with its rules. */
@NullMarked
package se.rond.firesafety.domain.safetyfile;

import org.jspecify.annotations.NullMarked;
