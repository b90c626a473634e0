// SPDX-License-Identifier: Apache-2.0
/** What the module contributes to the rest: permissions, figures, its console pages, a demonstration. */
@NullMarked
package se.rond.firesafety.followup;

import org.jspecify.annotations.NullMarked;
