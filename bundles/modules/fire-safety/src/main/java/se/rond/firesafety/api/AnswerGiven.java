// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.findings.Severity;

/**
 * What an inspector answers at a point.
 *
 * @param comment at most 1,000 characters; needed for not applicable and not checked before the round can be submitted
 * @param severity of the deficiency; the point's own where absent, and nothing where there is no deficiency
 * @param photos ids of files that were sent before, at most 10
 * @param answeredAt when it was answered; now where absent. A device without coverage sends it later
 */
public record AnswerGiven(
        Verdict answer,
        @Nullable String comment,
        @Nullable Severity severity,
        @Nullable List<UUID> photos,
        @Nullable Instant answeredAt) {

    public static final int COMMENT_LENGTH = 1_000;
    public static final int PHOTOS = 10;

    public AnswerGiven {
        comment = comment == null || comment.isBlank() ? null : comment.strip();
        photos = photos == null ? List.of() : photos.stream().distinct().toList();
    }

    public List<UUID> photoIds() {
        return photos == null ? List.of() : photos;
    }
}
