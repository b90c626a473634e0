// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;
import se.rond.kernel.Text;

/**
 * A point of a check list.
 *
 * @param id the checkpoint, such as {@code esc.route_clear}: the same in every list and version
 * @param number place in the list, from 1
 * @param text the statement to confirm
 * @param how how to check it
 * @param severity of a deficiency found here, unless the inspector says otherwise
 * @param responsible who remedies it by default
 * @param mandatory whether a round cannot be submitted without an answer
 * @param photoOnFail whether a photo is asked for with a deficiency
 */
public record PointView(
        String id,
        int number,
        CategoryView category,
        Text text,
        Text how,
        Frequency frequency,
        Severity severity,
        ResponsibleParty responsible,
        boolean mandatory,
        boolean photoOnFail) {}
