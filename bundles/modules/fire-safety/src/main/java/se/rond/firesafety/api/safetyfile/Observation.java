// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.ResponsibleParty;
import se.rond.findings.Severity;

/**
 * Something wrong that a drill, an event or a visit showed: it becomes a finding.
 *
 * @param id made by the client: the same again is the same finding
 * @param text what is wrong, in at most 300 characters
 * @param dueOn last day to remedy it, as an order says; the usual time where absent
 * @param photos ids of evidence, 8 at most
 */
public record Observation(
        UUID id,
        String text,
        Severity severity,
        ResponsibleParty responsible,
        @Nullable LocalDate dueOn,
        @Nullable List<UUID> photos) {

    public List<UUID> photoIds() {
        return photos == null ? List.of() : List.copyOf(photos);
    }
}
