// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A round beside the schedule: after a fire, a rebuilding, a complaint. It opens at once and counts in no figure.
 *
 * @param checklist id of a version, or code for the newest
 * @param dueOn last day to submit it
 */
public record ExtraRound(UUID premise, String checklist, LocalDate dueOn, String reason) {}
