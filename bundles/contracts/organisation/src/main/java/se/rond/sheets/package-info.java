// SPDX-License-Identifier: Apache-2.0
/** The rows of a file that somebody sends, whatever it was written with. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.sheets;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
