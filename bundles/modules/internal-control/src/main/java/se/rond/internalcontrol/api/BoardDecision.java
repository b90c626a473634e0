// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.time.LocalDate;

/**
 * What a board decided at a meeting.
 *
 * @param meetingDate not in the future
 * @param paragraph of the minutes, such as {@code § 87}
 * @param registrationNumber of the case
 */
public record BoardDecision(LocalDate meetingDate, String paragraph, String registrationNumber) {}
