// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.followup.duties;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.duties.DutyState;
import se.rond.kernel.Text;

/**
 * A duty with the names of today.
 *
 * @param kindName the kind in words
 * @param roleName whose holders have to do it; {@code null} where a person has to
 * @param personName who has to do it, «skyddad» where the identity is protected; {@code null} where role holders have to
 * @param address of its page in the console
 */
public record DutyView(
        UUID id,
        String module,
        String kind,
        Text kindName,
        Text name,
        DutyState state,
        Instant opensAt,
        Instant dueAt,
        @Nullable Instant closesAt,
        @Nullable Instant doneAt,
        UUID unit,
        String unitName,
        @Nullable UUID premise,
        @Nullable String premiseName,
        @Nullable Text roleName,
        @Nullable String personName,
        String address) {}
