// SPDX-License-Identifier: Apache-2.0
/** What of the working papers has been disposed of. */
@NullMarked
package se.rond.internalcontrol.domain.papers;

import org.jspecify.annotations.NullMarked;
