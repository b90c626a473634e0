// SPDX-License-Identifier: Apache-2.0
/** Reports over HTTP. */
@NullMarked
package se.rond.internalcontrol.rest.reports;

import org.jspecify.annotations.NullMarked;
