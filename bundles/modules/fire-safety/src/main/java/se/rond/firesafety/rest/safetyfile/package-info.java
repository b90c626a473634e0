// SPDX-License-Identifier: Apache-2.0
/** The fire-safety file over HTTP. */
@NullMarked
package se.rond.firesafety.rest.safetyfile;

import org.jspecify.annotations.NullMarked;
