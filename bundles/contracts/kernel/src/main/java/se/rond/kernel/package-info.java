// SPDX-License-Identifier: Apache-2.0
/** What every part of Rond says in the same way: texts in two languages, refusals, periods, pages of a list. */
@Export
@Version("1.5.0")
@NullMarked
package se.rond.kernel;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
