// SPDX-License-Identifier: Apache-2.0
/** Asking the register and changing it. */
@NullMarked
package se.rond.platform.organisation.application;

import org.jspecify.annotations.NullMarked;
