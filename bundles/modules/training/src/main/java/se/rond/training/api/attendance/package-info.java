// SPDX-License-Identifier: Apache-2.0
/** Who was there, as somebody outside wrote it down: lists of attendance from trainers. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.training.api.attendance;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
