// SPDX-License-Identifier: Apache-2.0
/** Disposal of the working papers of controls. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.internalcontrol.api.papers;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
