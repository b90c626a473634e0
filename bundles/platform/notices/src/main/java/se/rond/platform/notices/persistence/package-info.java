// SPDX-License-Identifier: Apache-2.0
/** What people are told, in the database. */
@NullMarked
package se.rond.platform.notices.persistence;

import org.jspecify.annotations.NullMarked;
