// SPDX-License-Identifier: Apache-2.0
/** The connection pool over whichever database the settings name. */
@NullMarked
package se.rond.platform.persistence.database;

import org.jspecify.annotations.NullMarked;
