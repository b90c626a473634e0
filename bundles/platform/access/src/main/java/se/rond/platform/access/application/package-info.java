// SPDX-License-Identifier: Apache-2.0
/** Signing in, finding out who sends a request, what they may do, and the administration of accounts. */
@NullMarked
package se.rond.platform.access.application;

import org.jspecify.annotations.NullMarked;
