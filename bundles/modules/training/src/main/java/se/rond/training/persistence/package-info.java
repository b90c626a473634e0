// SPDX-License-Identifier: Apache-2.0
/** The training register in the database. */
@NullMarked
package se.rond.training.persistence;

import org.jspecify.annotations.NullMarked;
