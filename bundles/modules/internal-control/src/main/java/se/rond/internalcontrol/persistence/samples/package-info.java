// SPDX-License-Identifier: Apache-2.0
/** Samples in the database. */
@NullMarked
package se.rond.internalcontrol.persistence.samples;

import org.jspecify.annotations.NullMarked;
