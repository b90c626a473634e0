// SPDX-License-Identifier: Apache-2.0
/** The test kit: the real scripts and the real unit of work on a real database. Start at {@code StoreRule}. */
@NullMarked
package se.rond.platform.persistence.testing;

import org.jspecify.annotations.NullMarked;
