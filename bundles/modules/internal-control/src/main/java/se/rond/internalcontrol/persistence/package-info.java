// SPDX-License-Identifier: Apache-2.0
/** Plans and controls in the database. */
@NullMarked
package se.rond.internalcontrol.persistence;

import org.jspecify.annotations.NullMarked;
