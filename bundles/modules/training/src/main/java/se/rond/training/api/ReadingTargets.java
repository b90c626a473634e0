// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** The records behind the figures of coverage. */
@ProviderType
public interface ReadingTargets {

    /** Of those whom the caller may read, by course and employee number. */
    Page<TargetView> targets(TargetFilter filter, PageRequest request);

    /**
     * What those whom the caller may read lack, by course and employee number; of the new what they have time left for, too.
     *
     * @param course {@code null} for all
     */
    Page<TargetView> lacking(@Nullable String unitPath, @Nullable String course, PageRequest request);

    /**
     * What the caller has to take still, the earliest first.
     *
     * @param expiring with what is valid and ends within 90 days
     */
    Page<TargetView> own(boolean expiring, PageRequest request);

    /** Units that courses were held for, by path. */
    Page<HeldUnitView> heldUnits(
            @Nullable String unitPath, @Nullable String course, LocalDate from, LocalDate to, PageRequest request);
}
