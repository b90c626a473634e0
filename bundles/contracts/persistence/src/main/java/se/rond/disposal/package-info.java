// SPDX-License-Identifier: Apache-2.0
/** Disposal of what is kept no longer: by a decision, one run at a time, the same in every module. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.disposal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
