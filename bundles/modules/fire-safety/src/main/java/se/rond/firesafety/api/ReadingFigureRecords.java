// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import org.osgi.annotation.versioning.ProviderType;
import se.rond.figures.FigureQuery;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** The premises and units behind a figure that is counted from them. */
@ProviderType
public interface ReadingFigureRecords {

    /**
     * Those that the caller may see, by code.
     *
     * @throws se.rond.kernel.NotFound if it is no figure of that kind
     */
    Page<FigureRecordView> records(String figure, FigureQuery query, PageRequest request);
}
