// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import org.jspecify.annotations.Nullable;

/** Which campaigns are asked for. */
public record CampaignFilter(
        @Nullable Integer year,
        @Nullable CampaignState state,
        @Nullable String packCode) {}
