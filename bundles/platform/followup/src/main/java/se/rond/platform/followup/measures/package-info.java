// SPDX-License-Identifier: Apache-2.0
/** Measures (improvement actions): proposed, decided, done, and checked for their effect. */
@NullMarked
package se.rond.platform.followup.measures;

import org.jspecify.annotations.NullMarked;
