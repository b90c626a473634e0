// SPDX-License-Identifier: Apache-2.0
/** Adopted plans and reports, for everybody who is employed, where the municipality has opened them. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.internalcontrol.api.published;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
