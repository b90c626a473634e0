// SPDX-License-Identifier: Apache-2.0
/** The append-only, hash-chained trail of who did what, when, and with what effect. */
@Export
@Version("1.1.0")
@NullMarked
package se.rond.audit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
