// SPDX-License-Identifier: Apache-2.0
/** Figures of other modules that a control looks at. */
@Export
@Version("2.0.0")
@NullMarked
package se.rond.internalcontrol.api.figures;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
