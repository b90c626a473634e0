// SPDX-License-Identifier: Apache-2.0
/** Who acts, and what they may do where: role × scope × compartment, with nothing allowed by default. */
@Export
@Version("1.4.0")
@NullMarked
package se.rond.access;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
