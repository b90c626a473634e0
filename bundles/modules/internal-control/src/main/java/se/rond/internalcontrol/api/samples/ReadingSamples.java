// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

import java.io.InputStream;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** Reading what was drawn for a control, and checking that the same is drawn again. */
@ProviderType
public interface ReadingSamples {

    /** Those of a control, the first first. */
    Page<SampleView> samples(UUID activity, PageRequest request);

    /** The drawn rows in their order. */
    Page<DrawnRow> rows(UUID activity, UUID sample, PageRequest request);

    /**
     * Whether the file has the same rows; if so, which of them are drawn, by their keys.
     *
     * @throws se.rond.kernel.RuleBroken of rule {@code sample-without-file} if the rows were only counted
     */
    SampleCheck check(UUID activity, UUID sample, InputStream file);
}
