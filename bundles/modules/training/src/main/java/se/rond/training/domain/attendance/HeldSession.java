// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A session that was held.
 *
 * @param version of the course, as it was taught that day
 */
public record HeldSession(UUID session, UUID version, LocalDate day) {}
