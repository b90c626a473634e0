// SPDX-License-Identifier: Apache-2.0
/** Disposing of working papers. */
@NullMarked
package se.rond.internalcontrol.application.papers;

import org.jspecify.annotations.NullMarked;
