// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param id of the person; {@code null} for an account without one, the system, and a protected identity
 */
public record PersonRef(@Nullable UUID id, String name) {}
