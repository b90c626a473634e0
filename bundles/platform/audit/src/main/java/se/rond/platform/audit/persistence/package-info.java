// SPDX-License-Identifier: Apache-2.0
/** The tables of the trail, by plain SQL: rows are added and read, and no statement changes or removes an entry. */
@NullMarked
package se.rond.platform.audit.persistence;

import org.jspecify.annotations.NullMarked;
