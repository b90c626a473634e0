// SPDX-License-Identifier: Apache-2.0
/** Key figures, each with its numerator, denominator and the records behind it. */
@Export
@Version("1.6.0")
@NullMarked
package se.rond.figures;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
