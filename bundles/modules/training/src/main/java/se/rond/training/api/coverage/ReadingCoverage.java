// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/**
 * How far units have come with a course today. A group of one to four people is shown without numbers, and where it is a
 * single one, so is the next smallest: the whole less the others would tell it.
 */
@ProviderType
public interface ReadingCoverage {

    /**
     * Units that something is required of, each once for all premises that it uses, in the order of the tree.
     *
     * @param unitPath of a unit, and all below; {@code null} for all
     */
    Page<CoverageRow> rows(String course, @Nullable String unitPath, PageRequest request);

    /**
     * Departments and companies, or the units directly below the one asked for.
     *
     * @param unitPath {@code null} for departments and companies
     */
    List<CoveragePart> parts(String course, @Nullable String unitPath);
}
