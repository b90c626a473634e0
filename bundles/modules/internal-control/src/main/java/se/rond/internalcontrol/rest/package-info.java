// SPDX-License-Identifier: Apache-2.0
/** Resources under {@code /api/internal-control}. */
@NullMarked
package se.rond.internalcontrol.rest;

import org.jspecify.annotations.NullMarked;
