// SPDX-License-Identifier: Apache-2.0
package se.rond.training.domain.attendance;

import se.rond.kernel.Text;

/**
 * A course that a list can be about.
 *
 * @param restricted whether its participants are not kept by name
 */
public record KnownCourse(String code, Text name, boolean restricted) {}
