// SPDX-License-Identifier: Apache-2.0
/** Fault reports over HTTP. */
@NullMarked
package se.rond.firesafety.rest.faults;

import org.jspecify.annotations.NullMarked;
