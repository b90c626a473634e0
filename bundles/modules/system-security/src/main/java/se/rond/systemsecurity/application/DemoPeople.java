// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.access.Caller;
import se.rond.kernel.Period;
import se.rond.organisation.Person;
import se.rond.organisation.RoleAssignment;
import se.rond.organisation.Unit;
import se.rond.systemsecurity.domain.ItSystem;
import se.rond.systemsecurity.domain.Signature;

/** Who does what in the demonstration municipality: those who hold the roles there, each their own part. */
@Component(service = DemoPeople.class)
public final class DemoPeople {

    static final String OWNER = "100002";
    static final String MANAGER = "100003";
    static final String INFORMATION_OWNER = "department_security_contact";

    private static final String COORDINATOR = "information_security_coordinator";
    private static final String HEAD = "department_head";

    private final SystemDesk desk;

    @Activate
    public DemoPeople(@Reference SystemDesk desk) {
        this.desk = desk;
    }

    @Nullable
    UUID named(String number) {
        return desk.organisation().personByNumber(number).map(Person::id).orElse(null);
    }

    /** Who holds the role for the unit, or for the nearest one above it. */
    @Nullable
    UUID holder(String role, UUID unit) {
        UUID at = unit;
        while (at != null) {
            for (RoleAssignment held : desk.organisation().holders(role, at, desk.today())) {
                return held.person();
            }
            at = desk.organisation().tree().unit(at).map(Unit::parent).orElse(null);
        }
        return null;
    }

    Signature coordinator(LocalDate day) {
        return desk.organisation().holders(COORDINATOR, desk.today()).stream()
                .findFirst()
                .map(held -> sign(COORDINATOR, held.person(), day))
                .orElseGet(() -> sign(COORDINATOR, null, day));
    }

    Signature owner(ItSystem system, LocalDate day) {
        return sign(OWNER, system.duties().owner(), day);
    }

    Signature manager(ItSystem system, LocalDate day) {
        return sign(MANAGER, system.duties().manager(), day);
    }

    Signature informationOwner(ItSystem system, LocalDate day) {
        return sign(INFORMATION_OWNER, system.duties().informationOwner(), day);
    }

    Signature head(ItSystem system, LocalDate day) {
        return sign(HEAD, holder(HEAD, system.duties().unit()), day);
    }

    /** Where nobody holds the role, it is an account of that name. */
    private static Signature sign(String role, @Nullable UUID person, LocalDate day) {
        UUID account = person == null ? UUID.nameUUIDFromBytes(role.getBytes(StandardCharsets.UTF_8)) : person;
        return new Signature(
                new Caller(account, person, "demo", Caller.Via.SYSTEM),
                day.atTime(9, 0).atZone(Period.ZONE).toInstant());
    }
}
