// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Period;

/** The records behind the figures: exactly what they count. */
@ProviderType
public interface ReadingFigureRecords {

    /** @param asOf the day at whose end one looks; {@code null} for now */
    Page<OpenRiskView> openRisks(
            @Nullable String unitPath, Set<Band> bands, @Nullable LocalDate asOf, PageRequest request);

    /** @param asOf the day at whose end one looks; {@code null} for now */
    Page<DueMeasureView> measures(@Nullable String unitPath, Period due, @Nullable LocalDate asOf, PageRequest request);
}
