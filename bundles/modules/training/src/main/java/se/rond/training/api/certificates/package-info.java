// SPDX-License-Identifier: Apache-2.0
/** Certificates of completed trainings, and what whoever holds one in the hand may ask. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.training.api.certificates;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
