// SPDX-License-Identifier: Apache-2.0
package se.rond.figures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Period;

/**
 * The figures of all modules that run, for whoever puts figures of others into something of their own. Records of the
 * general compartment alone are counted. No permission is checked: the asker does.
 */
@ProviderType
public interface Figures {

    /** What can be counted now, by id. */
    List<FigureDefinition> definitions();

    /**
     * One of them.
     *
     * @return empty where there is no such figure, or none that the caller is told of
     * @throws se.rond.kernel.Unavailable of rule {@code module-not-running} if the module that counts it is not running
     */
    Optional<FigureDefinition> definition(String figure);

    /**
     * Counts a figure for a whole subtree.
     *
     * @param unitPath the subtree that counts; see {@code Unit#path}
     * @param asOf the moment from which one looks
     * @return empty where no module that runs has the figure
     * @throws se.rond.kernel.Malformed of rule {@code asof-in-future} for a moment that has not been
     */
    Optional<FigureReading> read(String figure, String unitPath, Period period, Instant asOf);
}
