// SPDX-License-Identifier: Apache-2.0
/** How far units and premises have come with a course, without anybody's name. */
@Export
@Version("1.0.0")
@NullMarked
package se.rond.training.api.coverage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
