// SPDX-License-Identifier: Apache-2.0
/** One transaction over every unit. */
@NullMarked
package se.rond.platform.persistence.work;

import org.jspecify.annotations.NullMarked;
