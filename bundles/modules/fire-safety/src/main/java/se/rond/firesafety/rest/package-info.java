// SPDX-License-Identifier: Apache-2.0
/** The use cases as addresses, and nothing else. */
@NullMarked
package se.rond.firesafety.rest;

import org.jspecify.annotations.NullMarked;
