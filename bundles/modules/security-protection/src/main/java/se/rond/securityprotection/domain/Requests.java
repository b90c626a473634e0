// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.securityprotection.api.RequestKind;

/** What was asked for. Works within a unit of work. */
public interface Requests {

    /** Where a page begins: after this one. */
    record Seen(Instant askedAt, String id) {}

    Optional<FourEyesRequest> find(UUID id);

    /** The sealed number of the decision that was asked for with it, where it only stands in the past; {@code null} if nowhere. */
    @Nullable
    String decisionOnce(UUID id);

    /** The latest first. */
    List<FourEyesRequest> page(@Nullable Seen after, int rows);

    Optional<FourEyesRequest> open(RequestKind kind, String subject);

    /** Subjects of the open ones of a kind, that have not expired. */
    Set<String> openSubjects(RequestKind kind, Instant now);

    /** Those that have not expired: one at most of each kind and subject. */
    List<FourEyesRequest> open(Instant now);

    /** Open ones whose time has run out. */
    List<FourEyesRequest> expired(Instant now);

    void add(FourEyesRequest request);

    void flush();
}
