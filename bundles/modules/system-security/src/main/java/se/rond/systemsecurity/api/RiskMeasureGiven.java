// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be done about a risk.
 *
 * @param owner id of the person who sees to it
 * @param dueOn last day
 */
public record RiskMeasureGiven(String title, UUID owner, LocalDate dueOn) {}
