// SPDX-License-Identifier: Apache-2.0
/** The fire-safety file of premises: equipment, evacuation drills, fire events, visits by the fire service, documents, boundary list. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.firesafety.api.safetyfile;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
