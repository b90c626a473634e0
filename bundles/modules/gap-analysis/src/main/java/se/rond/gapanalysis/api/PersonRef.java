// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param id {@code null} for an account without a person, and for a protected identity */
public record PersonRef(@Nullable UUID id, String name) {}
