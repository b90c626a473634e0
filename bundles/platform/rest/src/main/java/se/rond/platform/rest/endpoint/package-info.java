// SPDX-License-Identifier: Apache-2.0
/** One CXF endpoint per bundle, and what happens around a resource method. */
@NullMarked
package se.rond.platform.rest.endpoint;

import org.jspecify.annotations.NullMarked;
