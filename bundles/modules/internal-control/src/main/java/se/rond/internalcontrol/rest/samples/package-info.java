// SPDX-License-Identifier: Apache-2.0
/** Samples over HTTP. */
@NullMarked
package se.rond.internalcontrol.rest.samples;

import org.jspecify.annotations.NullMarked;
