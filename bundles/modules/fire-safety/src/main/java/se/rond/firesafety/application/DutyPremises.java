// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.application;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Scope;
import se.rond.duties.Doer;
import se.rond.duties.DutyQuery;

/** Where duties that the holders of a role have are looked for. */
public final class DutyPremises {

    private DutyPremises() {}

    /** @return those that the asker may see and the doer, if one is asked for, holds the role at; {@code null} for all */
    public static @Nullable Set<UUID> of(DutyQuery query, String role) {
        Doer doer = query.doer();
        Scope held = doer == null ? Scope.EVERYTHING : doer.scope(role);
        if (query.scope().everything()) {
            return held.everything() ? null : held.premises();
        }
        Set<UUID> premises = new HashSet<>(query.scope().premises());
        if (!held.everything()) {
            premises.retainAll(held.premises());
        }
        return premises;
    }
}
