// SPDX-License-Identifier: Apache-2.0
/** What the trail does: record in the same transaction, seal each day, verify, export. */
@NullMarked
package se.rond.platform.audit.application;

import org.jspecify.annotations.NullMarked;
