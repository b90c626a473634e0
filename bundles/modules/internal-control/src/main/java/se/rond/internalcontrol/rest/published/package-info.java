// SPDX-License-Identifier: Apache-2.0
/** Open reading over HTTP. */
@NullMarked
package se.rond.internalcontrol.rest.published;

import org.jspecify.annotations.NullMarked;
