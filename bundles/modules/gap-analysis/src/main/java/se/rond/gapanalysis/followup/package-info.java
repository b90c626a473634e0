// SPDX-License-Identifier: Apache-2.0
/** What the module contributes to the platform: permissions. */
@NullMarked
package se.rond.gapanalysis.followup;

import org.jspecify.annotations.NullMarked;
