// SPDX-License-Identifier: Apache-2.0
/** The organisation register: units, premises, people and who holds which role where, at any date. */
@Export
@Version("1.4.0")
@NullMarked
package se.rond.organisation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
