// SPDX-License-Identifier: Apache-2.0
/** Repositories of the fire-safety file. */
@NullMarked
package se.rond.firesafety.persistence.safetyfile;

import org.jspecify.annotations.NullMarked;
