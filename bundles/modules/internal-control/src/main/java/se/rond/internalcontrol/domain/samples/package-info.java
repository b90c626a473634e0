// SPDX-License-Identifier: Apache-2.0
/** Drawing rows so that whoever has the same rows and the seed draws the same ones, with another program. */
@NullMarked
package se.rond.internalcontrol.domain.samples;

import org.jspecify.annotations.NullMarked;
