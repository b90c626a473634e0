// SPDX-License-Identifier: Apache-2.0
/** Question sets as content packs, whatever format they came in. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.gapanalysis.api.packs;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
