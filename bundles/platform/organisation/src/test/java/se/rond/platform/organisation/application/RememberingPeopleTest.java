// SPDX-License-Identifier: Apache-2.0
package se.rond.platform.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import se.rond.kernel.IfMatch;
import se.rond.organisation.OrganisationImport.Kind;
import se.rond.organisation.Person;
import se.rond.organisation.RoleAssignment;
import se.rond.platform.organisation.testing.Register;
import se.rond.platform.persistence.testing.Database;
import se.rond.platform.persistence.testing.Databases;
import se.rond.platform.persistence.testing.StoreRule;

/** People and roles are remembered, and nobody is told what is no longer so. */
@RunWith(Parameterized.class)
public class RememberingPeopleTest {

    private static final String HEADING =
            "employee_number,given_name,family_name,email,unit,title,employed_from,employed_to,identity_protected\n";
    private static final String INSPECTOR = "fire_safety_inspector";

    @Test
    public void aRoleIsHeldAtOnceWhenGivenAndNotWhenEnded() {
        givenThatEverythingIsRemembered();

        UUID given = whenInspectorIs("1");

        thenInspectorIs("1");

        whenEnded(given);

        thenInspectorIs();
    }

    @Test
    public void aNameIsAnotherAtOnceWhenImported() {
        givenThatEverythingIsRemembered();

        whenNamed("Lindberg");

        assertThat(nameOfAnna()).isEqualTo("Anna Lindberg");
    }

    @Test
    public void whatAnotherNodeChangedIsKnownAfterTheNextLook() {
        givenThatEverythingIsRemembered();
        try (Register other = new Register(store)) {
            other.importText(Kind.PEOPLE, HEADING + "1,Anna,Lindberg,anna@x.example,S1,,2020-01-01,,\n");
        }

        register.lookAgain();

        assertThat(nameOfAnna()).isEqualTo("Anna Lindberg");
    }

    @Test
    public void whatWasNotCommittedIsRememberedByNobody() {
        givenThatEverythingIsRemembered();

        assertThatThrownBy(() -> register.work().write((Runnable) () -> {
                    whenInspectorIs("1");
                    store.entities(Register.UNIT).flush();
                    thenInspectorIs("1"); // within, it is so
                    throw new IllegalStateException("given up");
                }))
                .hasMessage("given up");

        thenInspectorIs();
    }

    @Test
    public void whoBeganToReadBeforeAChangeLeavesNothingBehind() {
        register.work().read(() -> {
            nameOfAnna();
            CompletableFuture.runAsync(() -> whenNamed("Lindberg")).join();
            return nameOfAnna(); // whichever it is
        });

        assertThat(nameOfAnna()).isEqualTo("Anna Lindberg");
    }

    @Test
    public void thePastIsReadFromTheDatabase() {
        givenThatEverythingIsRemembered();
        Instant before = store.clock().instant().truncatedTo(ChronoUnit.MICROS);
        store.clock().advance(java.time.Duration.ofMinutes(1));
        whenNamed("Lindberg");
        nameOfAnna();

        assertThat(register.work().readAsOf(before, this::nameOfAnna)).isEqualTo("Anna Åberg");
        assertThat(nameOfAnna()).isEqualTo("Anna Lindberg");
    }

    private void givenThatEverythingIsRemembered() {
        thenInspectorIs();
        assertThat(nameOfAnna()).isEqualTo("Anna Åberg");
    }

    private UUID whenInspectorIs(String person) {
        UUID id = UUID.randomUUID();
        register.roles()
                .assign(
                        id,
                        new AssigningRoles.Wanted(person, INSPECTOR, "premise", "L1", TODAY.minusDays(1), null, false),
                        IfMatch.of(null));
        return id;
    }

    private void whenEnded(UUID assignment) {
        register.roles().end(assignment, TODAY.minusDays(1), null, IfMatch.of(null));
    }

    private void whenNamed(String familyName) {
        register.importText(Kind.PEOPLE, HEADING + "1,Anna," + familyName + ",anna@x.example,S1,,2020-01-01,,\n");
    }

    /** Asked in every way. */
    private void thenInspectorIs(String... numbers) {
        List<UUID> expected = List.of(numbers).stream().map(this::person).toList();
        UUID premise = register.organisation().premiseByCode("L1").orElseThrow().id();
        assertThat(register.organisation().holders(INSPECTOR, premise, TODAY))
                .extracting(RoleAssignment::person)
                .containsExactlyElementsOf(expected);
        assertThat(register.organisation().holders(INSPECTOR, TODAY))
                .extracting(RoleAssignment::person)
                .containsExactlyElementsOf(expected);
        assertThat(register.organisation().placesWith(INSPECTOR, Set.of(premise), TODAY))
                .hasSize(expected.size());
        assertThat(register.organisation().rolesOf(person("1"), TODAY)).hasSize(expected.size());
    }

    private String nameOfAnna() {
        String name = register.organisation().person(anna).map(Person::name).orElseThrow();
        assertThat(register.organisation().people()).extracting(Person::name).containsExactly(name);
        return name;
    }

    private UUID person(String number) {
        return register.organisation().personByNumber(number).orElseThrow().id();
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Parameters(name = "{0}")
    public static List<Database> databases() {
        return Databases.both();
    }

    @Rule
    public final StoreRule store;

    private Register register;
    private UUID anna;

    public RememberingPeopleTest(Database database) {
        store = new StoreRule(database, Register.UNIT);
    }

    @Before
    public void theMunicipality() {
        register = new Register(store);
        register.importText(
                Kind.UNITS,
                "code,parent_code,kind,name,valid_from,valid_to\nKOMMUN,,municipality,Kommunen,2010-01-01,\n"
                        + "S1,KOMMUN,unit,Skolan,2012-01-01,\n");
        register.importText(
                Kind.PREMISES,
                "code,name,premise_type,occupant_unit,owner,sleeping,sba_level,status,active_from\n"
                        + "L1,Skolhuset,school_primary,S1,KOMMUN,false,small,active,2013-01-01\n");
        register.importText(Kind.PEOPLE, HEADING + "1,Anna,Åberg,anna@x.example,S1,,2020-01-01,,\n");
        anna = person("1");
    }

    @After
    public void close() {
        register.close();
    }
}
