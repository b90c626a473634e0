// SPDX-License-Identifier: Apache-2.0
/** Repositories of codes and fault reports. */
@NullMarked
package se.rond.firesafety.persistence.faults;

import org.jspecify.annotations.NullMarked;
