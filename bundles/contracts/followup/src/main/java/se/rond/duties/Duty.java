// SPDX-License-Identifier: Apache-2.0
package se.rond.duties;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.rond.access.Compartment;
import se.rond.kernel.Text;

/**
 * Something that must be done once, by a time.
 *
 * @param id of the record behind it; stays the same
 * @param module id of the module that holds the record, such as {@code fire-safety}
 * @param kind in kebab-case, such as {@code check-round}
 * @param kindName the kind in words
 * @param name what is to be done, in words, without a person's name
 * @param unit id of the unit that has to do it, as it was then
 * @param unitPath path of that unit as it was then
 * @param premise where it is done; {@code null} where there is none
 * @param person who has to do it; {@code null} where the holders of {@code role} have to
 * @param role whose holders have to do it, such as {@code fire_safety_inspector}; {@code null} where {@code person} has to
 * @param opensAt from when it may be done
 * @param dueAt until when it is done in time
 * @param closesAt until when it can be done at all; {@code null} while it stays
 * @param doneAt when it was first done; {@code null} while it was not
 * @param address of its page in the console, such as {@code /fire-safety/rounds/…}
 * @param compartment whose readers alone see it; mails and calendars say of it only that there is something to see to
 */
public record Duty(
        UUID id,
        String module,
        String kind,
        Text kindName,
        Text name,
        UUID unit,
        String unitPath,
        @Nullable UUID premise,
        @Nullable UUID person,
        @Nullable String role,
        Instant opensAt,
        Instant dueAt,
        @Nullable Instant closesAt,
        @Nullable Instant doneAt,
        DutyState state,
        String address,
        Compartment compartment) {

    /**
     * Begins one. Whose it is and when must be said, the rest where it is not the usual.
     *
     * @param id of the record behind it; stays the same
     * @param unit id of the unit that has to do it, as it was then
     * @param unitPath path of that unit as it was then
     */
    public static DutyDraft of(DutyKind kind, UUID id, Text name, UUID unit, String unitPath, String address) {
        return new DutyDraft(kind, id, name, unit, unitPath, address);
    }

    /** The same in another compartment. */
    public Duty in(Compartment other) {
        return new Duty(
                id, module, kind, kindName, name, unit, unitPath, premise, person, role, opensAt, dueAt, closesAt,
                doneAt, state, address, other);
    }
}
