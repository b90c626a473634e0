// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.samples;

import java.io.InputStream;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Saved;

/**
 * Drawing samples for a control that is still to be submitted. A drawn sample is never changed: whoever draws anew says why,
 * and the old one stays. Files are read and forgotten: of them is kept how many rows they had, and a fingerprint.
 */
@ProviderType
public interface DrawingSamples {

    /** Which columns a file has. */
    PopulationLook look(UUID activity, InputStream file);

    /** Draws once, however often it is sent. */
    Saved<SampleView> draw(UUID activity, UUID sample, CountedSample wanted);

    /** Draws from the rows of a file once, however often it is sent. */
    Saved<SampleView> draw(
            UUID activity, UUID sample, SampleWanted wanted, PopulationColumns columns, InputStream file);

    /** Says what was found about a row of the latest sample. */
    SampleView mark(UUID activity, UUID sample, int row, MarkGiven given);
}
