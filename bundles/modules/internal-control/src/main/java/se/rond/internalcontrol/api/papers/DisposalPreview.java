// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.papers;

import java.time.LocalDate;

/**
 * What may be disposed of today.
 *
 * @param reportedBefore of plans whose report was decided on before this day
 * @param samples how many in the next run
 * @param more whether a further run is needed after it
 */
public record DisposalPreview(LocalDate reportedBefore, int samples, boolean more) {}
