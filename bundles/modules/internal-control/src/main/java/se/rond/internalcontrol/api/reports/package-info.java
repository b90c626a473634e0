// SPDX-License-Identifier: Apache-2.0
/** How internal control stands, for boards and over all of them. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.internalcontrol.api.reports;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
