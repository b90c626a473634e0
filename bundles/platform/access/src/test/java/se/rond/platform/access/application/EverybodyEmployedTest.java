// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.access.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.Test;
import se.rond.access.Caller;
import se.rond.access.Compartment;
import se.rond.access.Permission;
import se.rond.access.PermissionSource;
import se.rond.kernel.Period;
import se.rond.kernel.Text;
import se.rond.platform.access.village.Village;

/** Who is employed reads what is published and sees to their own training, without anybody having assigned them a role. */
public class EverybodyEmployedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Village village = new Village();

    @Test
    public void whoIsEmployedMayWhatEmployeesMayAndNothingElse() {
        UUID olle = employed(null);

        assertThat(permissionsOf(olle)).containsExactly("test.enrol_self", "test.read_published");
        assertThat(rolesOf(olle)).containsExactly("employee");
    }

    @Test
    public void whoHasARoleAsWellHasTheRightsOfBoth() {
        UUID olle = employed(null);
        village.assigns(olle, "first_aider", "unit", Village.SCHOOL);
        village.assigns(olle, "manager", "unit", Village.SCHOOL);

        assertThat(permissionsOf(olle))
                .containsExactly(
                        "test.edit_unit",
                        "test.enrol_self",
                        "test.manage_staff",
                        "test.read_published",
                        "test.read_unit");
        assertThat(rolesOf(olle)).containsExactly("employee", "first_aider", "manager");
    }

    @Test
    public void itLastsTheLastDayOfTheEmploymentAndNoLonger() {
        assertThat(rolesOf(employed(TODAY))).containsExactly("employee");

        UUID gone = employed(TODAY.minusDays(1));
        assertThat(rolesOf(gone)).isEmpty();
        assertThat(permissionsOf(gone)).isEmpty();
    }

    @Test
    public void anAccountOfNobodyInTheRegisterIsNoEmployee() {
        assertThat(rolesOf(null)).isEmpty();
        assertThat(rolesOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    public void aTokenIsAsItsHolder() {
        Caller token = new Caller(UUID.randomUUID(), employed(null), "olle", Caller.Via.TOKEN);

        assertThat(access.as(token, access::roles)).containsExactly("employee");
    }

    private UUID employed(LocalDate until) {
        return village.employs(Village.SCHOOL, "Olle", "olle@byn.example", until, false)
                .id();
    }

    private Set<String> permissionsOf(UUID person) {
        return access.as(session(person), access::permissions);
    }

    private Set<String> rolesOf(UUID person) {
        return access.as(session(person), access::roles);
    }

    private static Caller session(UUID person) {
        return new Caller(UUID.randomUUID(), person, "olle", Caller.Via.SESSION);
    }

    /** One permission for each that any role of the catalogue grants. */
    private final PermissionSource everything = () -> village.roles().values().stream()
            .flatMap(role -> role.permissions().stream())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(grant -> new Permission("test." + grant, Text.same(grant), Compartment.GENERAL, Set.of(grant)))
            .toList();

    private final RoleBasedAccess access = new RoleBasedAccess(
            new RegisteredPeople(village),
            Clock.fixed(Instant.parse(TODAY + "T08:00:00Z"), Period.ZONE),
            List.of(everything));
}
