// SPDX-License-Identifier: Apache-2.0
/** What a bundle contributes to the web console. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.console;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
