// SPDX-License-Identifier: Apache-2.0
/** The use cases of fault reports: from outside, and at the desk. */
@NullMarked
package se.rond.firesafety.application.faults;

import org.jspecify.annotations.NullMarked;
