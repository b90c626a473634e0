// SPDX-License-Identifier: Apache-2.0
/** The register of IT systems and their security analyses. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.systemsecurity.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
