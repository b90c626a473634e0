// SPDX-License-Identifier: Apache-2.0
package se.rond.gapanalysis.api.packs;

import java.time.Instant;
import java.util.UUID;
import se.rond.kernel.Text;

/**
 * A pack in a list.
 *
 * @param questions how many are asked; withdrawn ones are not
 * @param latest whether no newer version is installed
 */
public record PackSummary(
        UUID id,
        String code,
        String version,
        Text name,
        Text about,
        String publisher,
        String licence,
        PackSource source,
        int questions,
        boolean latest,
        Instant installedAt) {}
