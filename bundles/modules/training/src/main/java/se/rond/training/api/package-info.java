// SPDX-License-Identifier: Apache-2.0
/** The training register: courses, who has to take them, sessions, and who is trained until when. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.training.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
