// SPDX-License-Identifier: Apache-2.0
/** Addresses of the register. */
@NullMarked
package se.rond.platform.organisation.rest;

import org.jspecify.annotations.NullMarked;
