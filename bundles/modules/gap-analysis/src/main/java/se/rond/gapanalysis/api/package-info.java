// SPDX-License-Identifier: Apache-2.0
/** Gap analysis: use cases, what they show, permissions. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.gapanalysis.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
