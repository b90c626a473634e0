// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.rond.gapanalysis.api.packs.Pack;

/**
 * A plan whose names have been looked up and whose rules have been checked.
 *
 * @param departments none: all of the opening day
 */
public record PlannedCampaign(
        String name,
        int year,
        Pack pack,
        Set<UUID> departments,
        Map<String, UUID> answerers,
        Map<String, Integer> targets,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate reviewOn,
        LocalDate compileOn) {}
