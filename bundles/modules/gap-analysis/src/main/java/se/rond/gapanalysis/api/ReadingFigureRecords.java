// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** The records behind a figure. */
@ProviderType
public interface ReadingFigureRecords {

    /**
     * @param set only assessments of this question set; {@code null} for all
     * @throws se.rond.kernel.Malformed if the figure is none of this module
     */
    Page<FigureRecordView> records(String figure, FigureQuery query, @Nullable String set, PageRequest request);
}
