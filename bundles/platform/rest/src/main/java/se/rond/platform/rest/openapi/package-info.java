// SPDX-License-Identifier: Apache-2.0
/** The API described from the classes that answer it. */
@NullMarked
package se.rond.platform.rest.openapi;

import org.jspecify.annotations.NullMarked;
