// SPDX-License-Identifier: Apache-2.0
/** Import: from rows to records, with every error of a file at once. */
@NullMarked
package se.rond.platform.organisation.intake;

import org.jspecify.annotations.NullMarked;
