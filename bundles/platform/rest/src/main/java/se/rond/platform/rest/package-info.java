// SPDX-License-Identifier: Apache-2.0
/** Publishes what bundles register as Jakarta REST resources, under {@code /api/}. */
@NullMarked
package se.rond.platform.rest;

import org.jspecify.annotations.NullMarked;
