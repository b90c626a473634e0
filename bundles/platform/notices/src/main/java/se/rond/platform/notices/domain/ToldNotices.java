// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.notices.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people were told. */
public interface ToldNotices {

    boolean exists(UUID person, String key);

    void add(Told told);

    Optional<Told> find(UUID id);

    /** Newest first. */
    List<Told> page(UUID person, boolean unreadOnly, @Nullable Instant toldBefore, @Nullable UUID before, int limit);

    long unread(UUID person);
}
