// SPDX-License-Identifier: Apache-2.0
/** What a municipality must do about security protection, and whether it was done: in a compartment of its own. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.securityprotection.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
