// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain;

import java.util.UUID;

/**
 * A person where they stand on a day.
 *
 * @param unit id of the home unit
 * @param unitPath its path that day
 */
public record Trainee(UUID person, UUID unit, String unitPath) {}
