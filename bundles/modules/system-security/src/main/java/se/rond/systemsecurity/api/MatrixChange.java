// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.List;
import java.util.UUID;
import se.rond.kernel.Text;

/**
 * What another matrix does, or would do, to analyses that are open.
 *
 * @param analyses open analyses that are measured by it from now on
 * @param risks whose band changes
 * @param decidedKept decided analyses that keep the matrix they were decided by
 */
public record MatrixChange(boolean dryRun, MatrixView matrix, int analyses, List<RiskChange> risks, int decidedKept) {

    public MatrixChange {
        risks = List.copyOf(risks);
    }

    /** A risk whose band changes. */
    public record RiskChange(UUID analysis, String systemName, UUID risk, Text name, Band before, Band after) {}
}
