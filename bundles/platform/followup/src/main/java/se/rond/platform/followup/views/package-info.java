// SPDX-License-Identifier: Apache-2.0
/** Filters that people keep under a name. */
@NullMarked
package se.rond.platform.followup.views;

import org.jspecify.annotations.NullMarked;
