// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.access.Scope;
import se.rond.kernel.Period;

/**
 * Which duties are asked for. The conditions are all met at once.
 *
 * @param unitPath the subtree: duties whose path of then begins with it, see {@code Unit#path}; {@code null} for all
 * @param scope what the asker may see: duties in one of its premises or units; everything for no filter
 * @param doer only the duties of this person; {@code null} for everybody's
 * @param period the duties that are due in it
 * @param states only those; every state is all
 * @param asOf the moment from which one looks: what is late is late then
 * @param compartment only the duties of this one: the asker may see those, and the scope is where
 */
public record DutyQuery(
        @Nullable String unitPath,
        Scope scope,
        @Nullable Doer doer,
        Period period,
        Set<DutyState> states,
        Instant asOf,
        Compartment compartment) {

    public DutyQuery {
        states = states.isEmpty() ? Set.copyOf(EnumSet.allOf(DutyState.class)) : Set.copyOf(states);
    }

    /** Of the general compartment. */
    public DutyQuery(
            @Nullable String unitPath,
            Scope scope,
            @Nullable Doer doer,
            Period period,
            Set<DutyState> states,
            Instant asOf) {
        this(unitPath, scope, doer, period, states, asOf, Compartment.GENERAL);
    }

    /** Everybody's duties due in a period, in every state. */
    public static DutyQuery of(@Nullable String unitPath, Scope scope, Period period, Instant asOf) {
        return new DutyQuery(unitPath, scope, null, period, Set.of(), asOf);
    }

    public DutyQuery by(Doer whose) {
        return new DutyQuery(unitPath, scope, whose, period, states, asOf, compartment);
    }

    public DutyQuery in(Set<DutyState> wanted) {
        return new DutyQuery(unitPath, scope, doer, period, wanted, asOf, compartment);
    }

    /** The same of another compartment, where the asker may see that. */
    public DutyQuery of(Compartment other, Scope there) {
        return new DutyQuery(unitPath, there, doer, period, states, asOf, other);
    }
}
