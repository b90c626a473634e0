// SPDX-License-Identifier: Apache-2.0
/** Samples of a control: which rows were drawn, out of what, and how anybody draws the same rows again. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.internalcontrol.api.samples;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
