// SPDX-License-Identifier: Apache-2.0
/** One unit of work over everything that is stored. */
@Export
@Version("1.3.0")
@NullMarked
package se.rond.persistence;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
