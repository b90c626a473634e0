// SPDX-License-Identifier: Apache-2.0
/** What makes an account, a good password and a lock-out, and how far a role reaches. */
@NullMarked
package se.rond.platform.access.domain;

import org.jspecify.annotations.NullMarked;
