// SPDX-License-Identifier: Apache-2.0
/** OSCAL over HTTP. */
@NullMarked
package se.rond.gapanalysis.rest.oscal;

import org.jspecify.annotations.NullMarked;
