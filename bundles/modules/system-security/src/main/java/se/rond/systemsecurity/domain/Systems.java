// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.systemsecurity.api.Hosting;
import se.rond.systemsecurity.api.SystemStatus;
import se.rond.systemsecurity.api.Validity;

/** The register of IT systems. */
public interface Systems {

    Optional<ItSystem> find(UUID id);

    Optional<ItSystem> byCode(String code);

    /** Those of the codes that are taken, by the key of the code. */
    Map<String, ItSystem> byCodes(Collection<String> codes);

    void add(ItSystem system);

    List<ItSystem> page(Selection selection, Order order, @Nullable Seen after, int rows);

    /** Those of the ids that exist. */
    Map<UUID, ItSystem> named(Collection<UUID> ids);

    /** Systems that are owned, managed or whose information is owned by the person and that have not ended. */
    List<ItSystem> of(UUID person);

    /** A batch of those that have not ended, by id. */
    List<ItSystem> running(@Nullable UUID after, int rows);

    /**
     * Systems to be listed; {@code null} or empty is all of them.
     *
     * @param within only of these units
     * @param records beside them, only these
     */
    record Selection(
            @Nullable Set<UUID> within,
            Set<UUID> records,
            @Nullable String path,
            @Nullable String text,
            @Nullable UUID owner,
            Set<SystemStatus> statuses,
            Set<Hosting> hostings,
            Set<Validity> validities,
            @Nullable Boolean personalData,
            @Nullable Boolean inScope,
            int scopeFromT,
            LocalDate today) {}

    /** In which order systems are listed. */
    enum By {
        NAME,
        CODE,
        VALID_UNTIL
    }

    /** An order and its direction. */
    record Order(By by, boolean descending) {}

    /** Where a page begins: sort value and id of the last system seen. */
    record Seen(String value, UUID id) {}
}
