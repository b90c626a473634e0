// SPDX-License-Identifier: Apache-2.0
/** Reading the rows of a file, whatever it was written with. */
@NullMarked
package se.rond.platform.organisation.sheet;

import org.jspecify.annotations.NullMarked;
