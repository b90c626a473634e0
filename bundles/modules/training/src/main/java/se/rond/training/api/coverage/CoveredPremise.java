// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.coverage;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Premises that a unit uses; where on the map they are, if that is known. */
public record CoveredPremise(
        UUID id,
        String code,
        String name,
        String premiseType,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
