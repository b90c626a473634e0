// SPDX-License-Identifier: Apache-2.0
/** Accounts as entities, with a history. Secrets and what changes by the minute as plain rows, without one. */
@NullMarked
package se.rond.platform.access.persistence;

import org.jspecify.annotations.NullMarked;
