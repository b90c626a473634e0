// SPDX-License-Identifier: Apache-2.0
/** Fault reports from anybody who finds a QR code on the wall, and what becomes of them. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.firesafety.api.faults;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
