// SPDX-License-Identifier: Apache-2.0
/** The training register over HTTP. */
@NullMarked
package se.rond.training.rest;

import org.jspecify.annotations.NullMarked;
