// SPDX-License-Identifier: Apache-2.0
/** The trail over HTTP. */
@NullMarked
package se.rond.platform.audit.rest;

import org.jspecify.annotations.NullMarked;
