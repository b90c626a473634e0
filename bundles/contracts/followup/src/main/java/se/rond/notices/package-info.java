// SPDX-License-Identifier: Apache-2.0
/** What a person should be told: in the console, by mail, in the calendar. */
@Export
@Version("1.2.0")
@NullMarked
package se.rond.notices;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
