// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Severity;
import se.rond.kernel.Versioned;
import se.rond.organisation.PersonRef;

/**
 * What was answered at a point.
 *
 * @param severity of the deficiency; {@code null} where there is none
 * @param photos ids of evidence
 * @param answeredAt when it was answered, as the client says
 * @param receivedAt when it reached the server
 */
public record AnswerView(
        String point,
        Verdict answer,
        @Nullable String comment,
        @Nullable Severity severity,
        List<UUID> photos,
        Instant answeredAt,
        Instant receivedAt,
        PersonRef answeredBy,
        long version)
        implements Versioned {

    public AnswerView {
        photos = List.copyOf(photos);
    }
}
