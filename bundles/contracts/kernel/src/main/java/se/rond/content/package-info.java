// SPDX-License-Identifier: Apache-2.0
/** Ready-made content that a bundle ships: XML under {@code content/}, texts in Swedish and English side by side. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.content;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
