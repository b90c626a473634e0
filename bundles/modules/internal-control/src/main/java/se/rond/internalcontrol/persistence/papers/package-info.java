// SPDX-License-Identifier: Apache-2.0
/** Working papers in the database, and taken out of it. */
@NullMarked
package se.rond.internalcontrol.persistence.papers;

import org.jspecify.annotations.NullMarked;
