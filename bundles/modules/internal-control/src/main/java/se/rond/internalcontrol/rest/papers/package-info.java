// SPDX-License-Identifier: Apache-2.0
/** Disposal of working papers over HTTP. */
@NullMarked
package se.rond.internalcontrol.rest.papers;

import org.jspecify.annotations.NullMarked;
