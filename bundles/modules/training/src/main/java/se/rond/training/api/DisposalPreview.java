// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.time.LocalDate;

/**
 * What may be disposed of today.
 *
 * @param endedBefore what ended before this day
 * @param records how many in the next run
 * @param more whether a further run is needed after it
 */
public record DisposalPreview(LocalDate endedBefore, int records, boolean more) {}
