// SPDX-License-Identifier: Apache-2.0
/** What the platform asks of the training register. */
@NullMarked
package se.rond.training.followup;

import org.jspecify.annotations.NullMarked;
