// SPDX-License-Identifier: Apache-2.0
/**
 * Photos and documents. The bytes lie under their hash in {@code store/evidence}; what they show of place and camera is
 * taken out before. Who may see a file follows from the records that it is attached to.
 */
@NullMarked
package se.rond.platform.evidence;

import org.jspecify.annotations.NullMarked;
