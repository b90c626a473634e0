// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.persistence.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.rond.findings.FindingState;
import se.rond.findings.FindingSummary;
import se.rond.findings.Findings;
import se.rond.findings.NewFinding;

/** Keeps what was reported. */
public final class FindingRegister implements Findings {

    public final List<NewFinding> reported = new ArrayList<>();
    public final List<UUID> approved = new ArrayList<>();
    private final Map<String, UUID> ids = new HashMap<>();

    @Override
    public UUID report(NewFinding finding) {
        return ids.computeIfAbsent(finding.source() + "/" + finding.sourceKey(), first -> {
            reported.add(finding);
            return UUID.randomUUID();
        });
    }

    @Override
    public List<FindingSummary> of(String module, UUID source) {
        return reported.stream()
                .filter(finding -> finding.source().equals(source))
                .map(finding -> new FindingSummary(
                        ids.get(source + "/" + finding.sourceKey()),
                        "B-1",
                        finding.sourceKey(),
                        finding.title(),
                        finding.severity(),
                        finding.fixedOnSite() ? FindingState.REMEDIED : FindingState.REPORTED))
                .toList();
    }

    @Override
    public int sourceApproved(String module, UUID source) {
        approved.add(source);
        return 0;
    }
}
