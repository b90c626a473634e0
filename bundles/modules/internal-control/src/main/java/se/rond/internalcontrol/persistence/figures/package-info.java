// SPDX-License-Identifier: Apache-2.0
/** Chosen and frozen figures in the database. */
@NullMarked
package se.rond.internalcontrol.persistence.figures;

import org.jspecify.annotations.NullMarked;
