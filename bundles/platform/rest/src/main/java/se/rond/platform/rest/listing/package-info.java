// SPDX-License-Identifier: Apache-2.0
/** Lists as pages of JSON and as CSV. */
@NullMarked
package se.rond.platform.rest.listing;

import org.jspecify.annotations.NullMarked;
