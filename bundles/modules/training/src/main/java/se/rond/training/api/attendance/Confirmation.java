// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param person whom the row is about; {@code null} for the only one who could be meant */
public record Confirmation(@Nullable UUID person) {}
