// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An evacuation drill that is to be held.
 *
 * @param announced whether those in the premises know beforehand
 */
public record DrillPlan(UUID premise, LocalDate plannedOn, boolean announced) {}
