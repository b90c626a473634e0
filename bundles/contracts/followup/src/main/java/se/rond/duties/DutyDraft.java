// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.kernel.Text;

/** A duty while it is put together: whose it is and when must be said, the rest only where it is not the usual. */
public final class DutyDraft {

    private final DutyKind kind;
    private final UUID id;
    private final Text name;
    private final UUID unit;
    private final String unitPath;
    private final String address;

    private @Nullable UUID premise;
    private @Nullable UUID person;
    private @Nullable String role;
    private @Nullable Instant opensAt;
    private @Nullable Instant dueAt;
    private @Nullable Instant closesAt;
    private @Nullable Instant doneAt;
    private @Nullable DutyState state;
    private Compartment compartment = Compartment.GENERAL;

    DutyDraft(DutyKind kind, UUID id, Text name, UUID unit, String unitPath, String address) {
        this.kind = kind;
        this.id = id;
        this.name = name;
        this.unit = unit;
        this.unitPath = unitPath;
        this.address = address;
    }

    public DutyDraft premise(@Nullable UUID where) {
        premise = where;
        return this;
    }

    /** The holders of the role have to do it. */
    public DutyDraft of(String holders) {
        person = null;
        role = holders;
        return this;
    }

    /** The person has to do it; where there is none, the holders of the role. */
    public DutyDraft of(@Nullable UUID somebody, String otherwise) {
        person = somebody;
        role = somebody == null ? otherwise : null;
        return this;
    }

    public DutyDraft from(Instant opens, Instant due) {
        opensAt = opens;
        dueAt = due;
        return this;
    }

    public DutyDraft closing(@Nullable Instant closes) {
        closesAt = closes;
        return this;
    }

    public DutyDraft done(@Nullable Instant first) {
        doneAt = first;
        return this;
    }

    public DutyDraft standing(DutyState reached) {
        state = reached;
        return this;
    }

    /** When it opens, is due and was done, and where it stands at a moment. */
    public DutyDraft by(DutyDays days, Instant moment) {
        return from(days.opensAt(), days.dueAt()).done(days.doneAt()).standing(days.stateAt(moment));
    }

    public DutyDraft in(Compartment within) {
        compartment = within;
        return this;
    }

    public Duty ready() {
        if (person == null && role == null) {
            throw new IllegalStateException("nobody has to do " + kind.code() + " " + id);
        }
        return new Duty(
                id,
                kind.module(),
                kind.code(),
                kind.name(),
                name,
                unit,
                unitPath,
                premise,
                person,
                role,
                requireNonNull(opensAt, "opens"),
                requireNonNull(dueAt, "due"),
                closesAt,
                doneAt,
                requireNonNull(state, "state"),
                address,
                compartment);
    }
}
