// SPDX-License-Identifier: Apache-2.0
/** Who is told, and when, if a deficiency is not remedied in time. */
@NullMarked
package se.rond.platform.followup.escalation;

import org.jspecify.annotations.NullMarked;
