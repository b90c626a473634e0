// SPDX-License-Identifier: Apache-2.0
/** The use cases of the fire-safety file. */
@NullMarked
package se.rond.firesafety.application.safetyfile;

import org.jspecify.annotations.NullMarked;
