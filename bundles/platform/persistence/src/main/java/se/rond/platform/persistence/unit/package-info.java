// SPDX-License-Identifier: Apache-2.0
/** Persistence units of other bundles: found, migrated, opened, closed. */
@NullMarked
package se.rond.platform.persistence.unit;

import org.jspecify.annotations.NullMarked;
