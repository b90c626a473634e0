// SPDX-License-Identifier: Apache-2.0
/** The library format of CISO Assistant: frameworks, reference controls and mapping sets in YAML. Its content is the user's to bring. */
@NullMarked
package se.rond.gapanalysis.domain.ciso;

import org.jspecify.annotations.NullMarked;
