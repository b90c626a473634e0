// SPDX-License-Identifier: Apache-2.0
/** Photos and documents, kept by content. */
@Export
@Version("1.2.0")
@NullMarked
package se.rond.evidence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
