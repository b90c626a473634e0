// SPDX-License-Identifier: Apache-2.0
/** What everybody who is employed may read, and whether. */
@NullMarked
package se.rond.internalcontrol.application.published;

import org.jspecify.annotations.NullMarked;
