// SPDX-License-Identifier: Apache-2.0
/** Deficiencies and what becomes of them: one follow-up workflow for all modules. */
@Export
@Version("1.5.0")
@NullMarked
package se.rond.findings;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
