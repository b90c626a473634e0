// SPDX-License-Identifier: Apache-2.0
/** Chosen and frozen figures over HTTP. */
@NullMarked
package se.rond.internalcontrol.rest.figures;

import org.jspecify.annotations.NullMarked;
