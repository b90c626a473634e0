// SPDX-License-Identifier: Apache-2.0
/** Reports as what they say, not as how they look: whoever renders them makes PDF, Excel and whatever comes. */
@Export
@Version("1.2.0")
@NullMarked
package se.rond.reporting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
