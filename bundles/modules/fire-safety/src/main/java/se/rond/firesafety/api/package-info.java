// SPDX-License-Identifier: Apache-2.0
/** Systematic fire-safety work: check lists, schedules and check rounds. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.firesafety.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
