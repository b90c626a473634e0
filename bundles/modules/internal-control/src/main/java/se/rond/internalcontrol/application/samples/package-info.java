// SPDX-License-Identifier: Apache-2.0
/** Drawing samples and keeping what they showed. */
@NullMarked
package se.rond.internalcontrol.application.samples;

import org.jspecify.annotations.NullMarked;
