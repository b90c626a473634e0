// SPDX-License-Identifier: Apache-2.0
/** What must be done, by whom and by when, and whether it was. Silence is a finding. */
@Export
@Version("1.4.0")
@NullMarked
package se.rond.duties;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
