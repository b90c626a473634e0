// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.rond.findings.FindingSummary;
import se.rond.findings.Findings;
import se.rond.findings.NewFinding;

/** The findings of the follow-up as far as the module reports them. */
public final class ReportedFindings implements Findings {

    public final List<NewFinding> reported = new ArrayList<>();

    @Override
    public UUID report(NewFinding finding) {
        reported.add(finding);
        return UUID.nameUUIDFromBytes((finding.source() + finding.sourceKey()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<FindingSummary> of(String module, UUID source) {
        return List.of();
    }

    @Override
    public int sourceApproved(String module, UUID source) {
        return 0;
    }
}
