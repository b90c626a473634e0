// SPDX-License-Identifier: Apache-2.0
/** Lists as pages of JSON and as files of CSV or Excel. */
@NullMarked
package se.rond.platform.rest.listing;

import org.jspecify.annotations.NullMarked;
