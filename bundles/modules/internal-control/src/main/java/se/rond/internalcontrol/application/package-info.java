// SPDX-License-Identifier: Apache-2.0
/** The use cases. */
@NullMarked
package se.rond.internalcontrol.application;

import org.jspecify.annotations.NullMarked;
