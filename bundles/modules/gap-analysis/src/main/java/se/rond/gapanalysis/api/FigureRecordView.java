// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record behind a figure: an assessment, or a department with or without one.
 *
 * @param assessment {@code null} for a department that has none
 * @param counted whether it is in the numerator
 */
public record FigureRecordView(
        UUID id,
        String unit,
        String unitName,
        @Nullable UUID assessment,
        @Nullable Integer year,
        @Nullable String packCode,
        @Nullable String packVersion,
        @Nullable LocalDate approvedOn,
        @Nullable String score,
        @Nullable String change,
        boolean counted) {}
