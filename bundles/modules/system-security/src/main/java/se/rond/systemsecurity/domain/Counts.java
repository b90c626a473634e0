// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.systemsecurity.api.Band;

/** What figures count. Works within a unit of work, of today or of the past. */
public interface Counts {

    /** A decision. It stays one of its day, whatever becomes of the analysis. */
    record Decided(String path, LocalDate day, String analysis, String system) {}

    /** Active systems that must have a valid analysis, by path. */
    record Covered(String path, long systems, long valid) {}

    /** Open risks of systems that are approved, by path, the band that was decided, and whether somebody has accepted them. */
    record OpenRisks(String path, Band band, boolean accepted, long risks) {}

    /** Measures of the follow-up that were due, by path and day. */
    record Due(String path, LocalDate day, long measures, long inTime) {}

    List<Decided> decided(String path, LocalDate from, LocalDate to);

    List<Covered> covered(String path, int fromT, LocalDate day);

    List<OpenRisks> openRisks(String path, LocalDate day);

    /** Those that are neither due on the day nor done do not count yet. */
    List<Due> measures(String path, LocalDate from, LocalDate to, LocalDate day);

    /** The risks that {@link #openRisks} counts, by id. */
    List<Risk> risks(RiskSelection selection, String after, int rows);

    /** The measures that {@link #measures} counts, by id. */
    List<RiskMeasure> measureRows(MeasureSelection selection, String after, int rows);

    /**
     * Risks to be listed.
     *
     * @param within only of systems in these units; {@code null} for all
     */
    record RiskSelection(
            @Nullable Set<UUID> within,
            Set<UUID> systems,
            @Nullable String path,
            Set<Band> bands) {}

    /** Measures to be listed. */
    record MeasureSelection(
            @Nullable Set<UUID> within,
            Set<UUID> systems,
            @Nullable String path,
            LocalDate from,
            LocalDate to,
            LocalDate day) {}
}
